// SPDX-License-Identifier: Apache-2.0
#include "base/secrets.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

constexpr std::array<std::string_view, 11> secretWords = {"token",
                                                          "secret",
                                                          "password",
                                                          "passwd",
                                                          "apikey",
                                                          "accesskey",
                                                          "accountkey",
                                                          "privatekey",
                                                          "connectionstring",
                                                          "authorization",
                                                          "instrumentationkey"};

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

} // namespace

bool namesSecret(std::string_view key)
{
    std::string plain = lowerAscii(key);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-' || c == '.'; });
    return std::any_of(secretWords.begin(), secretWords.end(),
                       [&](std::string_view word) { return plain.find(word) != std::string::npos; });
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
