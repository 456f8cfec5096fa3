// SPDX-License-Identifier: Apache-2.0
// Texts that look thrown by dice: keys without a known prefix, hashes, random IDs. Words and names change between
// letters, capitals and digits seldom; random text does so at every second byte.
#include "sanitize/detectors.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t fewestHex = 32;

constexpr ByteSet isTokenByte([](char c) { return isAlnum(c) || isOneOf(c, "-_+/="); });
int classOf(char c) { return isDigit(c) ? 1 : isLower(c) ? 2 : isUpper(c) ? 3 : 0; }

bool isUuidAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view shape = "00000000-0000-0000-0000-000000000000";
    if (text.size() < at + shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '-' ? text[at + i] != '-' : !isHex(text[at + i]))
            return false;
    return true;
}

struct Census
{
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t changes = 0; // inside a word; a capital that begins one does not count
    std::size_t hexRun = 0;  // the longest
};

Census censusOf(std::string_view token)
{
    Census census;
    std::size_t hex = 0;
    char last = '-';
    for (const char c : token) {
        const int now = classOf(c);
        const int before = classOf(last);
        census.letters += isAlnum(c) && !isDigit(c);
        census.digits += isDigit(c);
        census.changes += now && before && now != before && !(before == 3 && now == 2);
        hex = isHex(c) ? hex + 1 : 0;
        census.hexRun = std::max(census.hexRun, hex);
        last = c;
    }
    return census;
}

bool looksRandom(std::string_view token)
{
    const Census census = censusOf(token);
    const std::size_t all = census.letters + census.digits;
    if (census.hexRun >= fewestHex && census.digits > 0 && census.letters > 0)
        return true;
    return all >= shortestToken && census.changes * 4 >= all && (census.digits > 1 || census.changes * 3 >= all);
}

bool holdsUuid(std::string_view token)
{
    for (std::size_t at = 0; at < token.size(); ++at)
        if (isUuidAt(token, at))
            return true;
    return false;
}

} // namespace

void findHighEntropy(std::string_view text, Kind kind, Ranges& out)
{
    if (kind.identifier)
        return;
    forEachRun(text, isTokenByte, [&](std::size_t start, std::size_t end) {
        const std::string_view token = text.substr(start, end - start);
        if (token.size() >= shortestToken && (looksRandom(token) || holdsUuid(token)))
            out.push_back({start, end});
    });
}

} // namespace vitrine::sanitize
