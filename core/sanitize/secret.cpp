// SPDX-License-Identifier: Apache-2.0
// Keys, tokens and passwords: by their own look, and by what stands before them.
#include "sanitize/detectors.h"

#include "base/secrets.h"
#include "sanitize/literals.h"
#include "sanitize/wordlist.h"

#include <algorithm>
#include <array>

namespace vitrine::sanitize {
namespace {

constexpr ByteSet isNoBlank([](char c) { return !isBlank(c); });
constexpr ByteSet isNoLineBreak([](char c) { return c != '\n' && c != '\r'; });
constexpr ByteSet isJwtByte([](char c) { return isAlnum(c) || isOneOf(c, "_-."); });

// Of a key, and not of a long name that begins like one.
bool looksRandom(std::string_view tail)
{
    return tail.size() >= 2 * shortestToken ||
           std::any_of(tail.begin(), tail.end(), [](char c) { return isDigit(c) || isUpper(c); });
}

bool startsKey(std::string_view rest, std::string_view prefix)
{
    return rest.starts_with(prefix) && rest.size() >= shortestToken && looksRandom(rest.substr(prefix.size()));
}

template<class Prefixes> bool startsAnyKey(std::string_view rest, const Prefixes& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return startsKey(rest, prefix); });
}

// From a prefix to the end of its word.
template<class Prefixes>
void findKeys(const Signs& signs, Sign sign, const Prefixes& prefixes, bool beginsWord, Ranges& out)
{
    const Ranges& words = signs.longWords();
    auto word = words.begin();
    signs.forEach(sign, [&](std::size_t at) {
        word = std::find_if(word, words.end(), [&](const Range& range) { return range.end > at; });
        if (word == words.end() || at < word->start || (beginsWord && isAlnum(byteBefore(signs.text(), at))))
            return;
        if (startsAnyKey(signs.text().substr(at, word->end - at), prefixes)) {
            out.push_back({at, word->end});
            ++word;
        }
    });
}

constexpr auto connectionKeys = std::to_array<std::string_view>({"server",
                                                                 "data source",
                                                                 "datasource",
                                                                 "host",
                                                                 "hostname",
                                                                 "accountname",
                                                                 "accountkey",
                                                                 "endpoint",
                                                                 "sharedaccesskey",
                                                                 "sharedaccesskeyname",
                                                                 "sharedaccesssignature",
                                                                 "instrumentationkey",
                                                                 "ingestionendpoint",
                                                                 "defaultendpointsprotocol",
                                                                 "endpointsuffix",
                                                                 "user id",
                                                                 "userid",
                                                                 "uid",
                                                                 "user",
                                                                 "username",
                                                                 "pwd",
                                                                 "initial catalog",
                                                                 "database",
                                                                 "dbname",
                                                                 "network address",
                                                                 "addr",
                                                                 "port",
                                                                 "provider",
                                                                 "driver",
                                                                 "dsn",
                                                                 "entitypath"});

constexpr WordEndings connectionEndings = [] {
    WordEndings endings;
    for (const std::string_view key : connectionKeys)
        endings.add(key);
    return endings;
}();

// Where the connection key that ends right before `equals` begins; npos when there is none.
std::size_t connectionKey(std::string_view text, std::size_t equals)
{
    const std::size_t end = runStart(text, equals, 0, [](char c) { return c == ' ' || c == '\t'; });
    std::size_t found = std::string_view::npos;
    if (!connectionEndings.mayEnd(text.substr(0, end)))
        return found;
    for (const std::string_view key : connectionKeys) {
        if (!endsFolded(text.substr(0, end), key))
            continue;
        const char before = byteBefore(text, end - key.size());
        if (!isWord(before) && before != '-')
            found = std::min(found, end - key.size());
    }
    return found;
}

// What of one line is known so far.
struct Connection
{
    std::size_t first = 0; // key
    std::size_t lineEnd = 0;
    int keys = 0;

    // Two keys, or one that the line begins with.
    [[nodiscard]] bool isOne(std::string_view text) const
    {
        const std::size_t begin = runStart(text, first, 0, [](char c) { return isOneOf(c, " \t\"'"); });
        return keys > 1 || (keys == 1 && (begin == 0 || !isNoLineBreak(text[begin - 1])));
    }
};

Range lineAround(std::string_view text, std::size_t at)
{
    return {runStart(text, at, 0, isNoLineBreak), runEnd(text, at, isNoLineBreak)};
}

bool bearsCredentials(std::string_view text, std::size_t at)
{
    const auto bears = [&](std::string_view scheme) {
        const std::size_t start = at + scheme.size();
        return equalsFolded(text.substr(at, scheme.size()), scheme) &&
               runEnd(text, start, isNoBlank) - start >= shortestToken;
    };
    return bears("bearer ") || bears("basic ");
}

// "--password hunter2"
bool flagsSecret(std::string_view text, std::size_t at)
{
    if (!isBlank(byteBefore(text, at)))
        return false;
    const std::size_t end = runEnd(text, at, isNoBlank);
    const std::size_t value = runEnd(text, end, [](char c) { return isBlank(c) && isNoLineBreak(c); });
    return value > end && !isBlank(byteAt(text, value)) && text[value] != '-' && namesSecret(text.substr(at, end - at));
}

} // namespace

void findPrivateKey(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    const std::size_t begin = text.find("-----BEGIN");
    const std::size_t key = begin == std::string_view::npos ? text.find("PRIVATE KEY-----") : begin;
    if (key != std::string_view::npos)
        out.push_back({begin == std::string_view::npos ? 0 : begin, text.size()});
}

void findJwt(const Signs& signs, Kind, Ranges& out)
{
    std::size_t floor = 0;
    signs.forEach(Sign::Jwt, [&](std::size_t at) {
        if (at < floor)
            return;
        floor = runEnd(signs.text(), at, isJwtByte);
        if (floor - at >= shortestToken)
            out.push_back({at, floor});
    });
}

void findToken(const Signs& signs, Kind, Ranges& out)
{
    findKeys(signs, Sign::TokenPrefix, tokenPrefixes, false, out);
    findKeys(signs, Sign::TokenBeginning, tokenBeginnings, true, out);
}

void findConnectionString(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    Connection line;
    const auto close = [&] {
        if (line.isOne(text))
            out.push_back({line.first, line.lineEnd});
    };
    signs.forEach(Sign::Setting, [&](std::size_t before) {
        const std::size_t key = connectionKey(text, before + 1);
        if (key == std::string_view::npos)
            return;
        if (key >= line.lineEnd) {
            close();
            line = {key, runEnd(text, key, isNoLineBreak), 0};
        }
        ++line.keys;
    });
    close();
}

void findSecretValue(const Signs& signs, Kind, Ranges& out)
{
    if (!signs.has(Sign::SecretLetter))
        return;
    const std::string_view text = signs.text();
    const auto credentials = Signs::bitsOf(Sign::Credentials);
    const auto flag = Signs::bitsOf(Sign::Flag);
    const auto assigned = Signs::bitsOf(Sign::Assigned);
    std::size_t floor = 0; // where the line ends that was found last
    signs.anyOf(credentials | flag | assigned, [&](std::size_t at, Signs::Bits bits) {
        const bool found = at >= floor && (((bits & assigned) != 0 && assignsSecret(text, at + 1)) ||
                                           ((bits & flag) != 0 && flagsSecret(text, at)) ||
                                           ((bits & credentials) != 0 && bearsCredentials(text, at)));
        if (found) {
            out.push_back(lineAround(text, at));
            floor = out.back().end;
        }
        return false;
    });
}

} // namespace vitrine::sanitize
