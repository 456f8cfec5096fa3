// SPDX-License-Identifier: Apache-2.0
#include "base/secrets.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

// Anywhere in a name, written together.
constexpr auto secretParts = std::to_array<std::string_view>({"token",
                                                              "secret",
                                                              "password",
                                                              "passwd",
                                                              "passphrase",
                                                              "credential",
                                                              "apikey",
                                                              "accesskey",
                                                              "accountkey",
                                                              "authkey",
                                                              "privatekey",
                                                              "signingkey",
                                                              "encryptionkey",
                                                              "subscriptionkey",
                                                              "functionkey",
                                                              "masterkey",
                                                              "sshkey",
                                                              "sharedaccess",
                                                              "connectionstring",
                                                              "connstr",
                                                              "authorization",
                                                              "instrumentationkey",
                                                              "cookie"});
// A word of a name: "github_pat" and "GitHubPat", not "path".
constexpr auto secretWords = std::to_array<std::string_view>(
    {"pat", "pwd", "pass", "jwt", "bearer", "creds", "otp", "pin", "dsn", "sas", "auth"});

constexpr std::size_t shortestWord = 3;

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

bool isBlank(char c) { return c == ' ' || c == '\t'; }

// The key that ends right before `end` (a ':' or '='), without its quotes.
std::string_view keyBefore(std::string_view line, std::size_t end)
{
    const auto quote = [](char c) { return c == '"' || c == '\''; };
    while (end > 0 && (isBlank(line[end - 1]) || quote(line[end - 1])))
        --end;
    std::size_t start = end;
    while (start > 0 && isKeyCharacter(line[start - 1]))
        --start;
    return line.substr(start, end - start);
}

std::size_t endOfQuoted(std::string_view line, std::size_t open)
{
    for (std::size_t at = open + 1; at < line.size(); ++at) {
        const bool doubled = line[open] == '\'' && line.substr(at, 2) == "''"; // YAML's way to escape it
        if (line[at] == '\\' || doubled)
            ++at;
        else if (line[at] == line[open])
            return at;
    }
    return line.size();
}

// [first, second) of the value that begins after `from`, inside its quotes if it has any.
std::pair<std::size_t, std::size_t> valueAfter(std::string_view line, std::size_t from)
{
    while (from < line.size() && isBlank(line[from]))
        ++from;
    if (from < line.size() && (line[from] == '"' || line[from] == '\''))
        return {from + 1, endOfQuoted(line, from)};
    std::size_t end = from;
    if (from < line.size() && line[from] == '[')
        return {from, std::min(line.find(']', from), line.size())};
    while (end < line.size() && std::string_view(",}]\r").find(line[end]) == std::string_view::npos &&
           !(line[end] == '#' && end > from && isBlank(line[end - 1])))
        ++end;
    while (end > from && isBlank(line[end - 1]))
        --end;
    return {from, end};
}

std::string joined(std::string_view key)
{
    std::string plain = lowerAscii(key);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-' || c == '.' || c == ' '; });
    return plain;
}

// Words end at what is no letter and before a capital that follows a small letter.
bool hasSecretWord(std::string_view key)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t start = 0; start < key.size(); ++start) {
        std::size_t end = start;
        while (end < key.size() && isLetter(key[end]) && (end == start || isSmall(key[end]) || !isSmall(key[end - 1])))
            ++end;
        const std::string word = lowerAscii(key.substr(start, end - start));
        if (std::find(secretWords.begin(), secretWords.end(), word) != secretWords.end())
            return true;
        start = std::max(start, end > start && end < key.size() && isLetter(key[end]) ? end - 1 : end);
    }
    return false;
}

} // namespace

bool namesSecret(std::string_view key)
{
    if (key.size() < shortestWord)
        return false;
    const std::string plain = joined(key);
    const auto isPart = [&](std::string_view part) { return plain.find(part) != std::string::npos; };
    return std::any_of(secretParts.begin(), secretParts.end(), isPart) || hasSecretWord(key);
}

bool countsTokens(std::string_view key)
{
    const std::string plain = joined(key);
    constexpr std::string_view counted = "tokens";
    return plain.size() > counted.size() && plain.ends_with(counted);
}

bool holdsSecret(std::string_view line)
{
    for (std::size_t at = line.find_first_of(":="); at != std::string_view::npos;
         at = line.find_first_of(":=", at + 1)) {
        const std::string_view key = keyBefore(line, at);
        if (key.size() < shortestWord || !namesSecret(key))
            continue;
        const auto [start, end] = valueAfter(line, at + 1);
        if (start < end && line[start] != '{')
            return true;
    }
    return false;
}

std::string maskSecrets(std::string_view line)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if ((line[at] != ':' && line[at] != '=') || !namesSecret(keyBefore(line, at)))
            continue;
        const auto [start, end] = valueAfter(line, at + 1);
        if (start >= end || line[start] == '{')
            continue; // a mapping below: its own keys tell
        out += line.substr(copied, start - copied);
        out += secretMask();
        copied = end;
        at = end - 1;
    }
    out += line.substr(copied);
    return out;
}

} // namespace vitrine
