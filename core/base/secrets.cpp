// SPDX-License-Identifier: Apache-2.0
#include "base/secrets.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

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

constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A bit for each letter, in either case, and the lowest for whatever may stand in a key.
constexpr std::array<std::uint32_t, 256> keyBits = [] {
    std::array<std::uint32_t, 256> bits{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool inKey = isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
        bits[byte] = (isLetter(c) ? std::uint32_t{1} << (byte & 31u) : 0) | (inKey ? 1u : 0u);
    }
    return bits;
}();
constexpr std::uint32_t keyBitsOf(char c) { return keyBits[static_cast<unsigned char>(c)]; }

constexpr std::uint32_t lettersOf(std::string_view text)
{
    std::uint32_t letters = 0;
    for (const char c : text)
        letters |= keyBitsOf(c) & ~1u;
    return letters;
}

bool isBlank(char c) { return c == ' ' || c == '\t'; }

struct Key
{
    std::string_view text;
    std::uint32_t letters = 0; // that it has
};

// The key that ends right before `end` (a ':' or '='), without its quotes.
Key keyBefore(std::string_view line, std::size_t end)
{
    const auto quote = [](char c) { return c == '"' || c == '\''; };
    while (end > 0 && (isBlank(line[end - 1]) || quote(line[end - 1])))
        --end;
    Key key;
    std::size_t start = end;
    for (; start > 0 && keyBitsOf(line[start - 1]) != 0; --start)
        key.letters |= keyBitsOf(line[start - 1]);
    key.text = line.substr(start, end - start);
    return key;
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

bool isAssignment(char c) { return c == ':' || c == '='; }

// As valueAfter(), of one that is not empty and no mapping: of that its own keys tell.
bool givesValue(std::string_view text, std::size_t from)
{
    const auto at = [&](std::size_t position) { return position < text.size() ? text[position] : '\n'; };
    while (isBlank(at(from)))
        ++from;
    const char first = at(from);
    const char next = at(from + 1);
    if (first != '"' && first != '\'')
        return std::string_view(",}]{\r\n").find(first) == std::string_view::npos;
    const bool doubled = first == '\'' && next == first && at(from + 2) == first;
    return (next != first || doubled) && next != '{' && next != '\n';
}

std::string joined(std::string_view key)
{
    std::string plain = lowerAscii(key);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-' || c == '.' || c == ' '; });
    return plain;
}

template<class Words> constexpr auto lettersOfEach(const Words& words)
{
    std::array<std::uint32_t, std::tuple_size_v<Words>> letters{};
    std::transform(words.begin(), words.end(), letters.begin(), lettersOf);
    return letters;
}
constexpr auto partLetters = lettersOfEach(secretParts);
constexpr auto wordLetters = lettersOfEach(secretWords);
constexpr std::uint32_t neededLetters = lettersOf(secretLetters);
constexpr auto isNeeded = [](std::uint32_t letters) { return (letters & neededLetters) != 0; };
static_assert(std::all_of(partLetters.begin(), partLetters.end(), isNeeded));
static_assert(std::all_of(wordLetters.begin(), wordLetters.end(), isNeeded));

// Most keys lack a letter of each: they are told without looking further.
template<class Letters> bool mayHaveAny(std::uint32_t letters, const Letters& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](std::uint32_t one) { return (letters & one) == one; });
}

// Words end at what is no letter and before a capital that follows a small letter.
bool hasSecretWord(std::string_view key)
{
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

bool hasSecretPart(std::string_view key)
{
    const std::string plain = joined(key);
    const auto isPart = [&](std::string_view part) { return plain.find(part) != std::string::npos; };
    return std::any_of(secretParts.begin(), secretParts.end(), isPart);
}

bool namesSecret(const Key& key)
{
    if (key.text.size() < shortestWord || (key.letters & neededLetters) == 0)
        return false;
    return (mayHaveAny(key.letters, partLetters) && hasSecretPart(key.text)) ||
           (mayHaveAny(key.letters, wordLetters) && hasSecretWord(key.text));
}

} // namespace

bool namesSecret(std::string_view key) { return namesSecret(Key{key, lettersOf(key)}); }

bool countsTokens(std::string_view key)
{
    const std::string plain = joined(key);
    constexpr std::string_view counted = "tokens";
    return plain.size() > counted.size() && plain.ends_with(counted);
}

bool assignsSecret(std::string_view text, std::size_t at)
{
    return givesValue(text, at + 1) && namesSecret(keyBefore(text, at));
}

bool holdsSecret(std::string_view line)
{
    for (std::size_t at = 0; at < line.size(); ++at)
        if (isAssignment(line[at]) && assignsSecret(line, at))
            return true;
    return false;
}

std::string maskSecrets(std::string_view line)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!isAssignment(line[at]) || !namesSecret(keyBefore(line, at)))
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
