// SPDX-License-Identifier: Apache-2.0
// Keys, tokens and passwords: by their own look, and by what stands before them.
#include "sanitize/detectors.h"

#include "base/secrets.h"

#include <algorithm>
#include <array>

namespace vitrine::sanitize {
namespace {

constexpr ByteSet isTokenByte([](char c) { return isAlnum(c) || isOneOf(c, "_-.~"); });
constexpr ByteSet isBase64Url([](char c) { return isAlnum(c) || c == '_' || c == '-'; });

// Prefixes that the issuers of keys publish so that scanners can find them. Those that are also the end of a common
// word have to begin one.
constexpr std::string_view prefixes =
    "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- glptt- gldt- glrt- xoxa- xoxb- xoxe xoxo- xoxp- xoxr- xoxs- "
    "xapp- sk_live_ sk_test_ rk_live_ pk_live_ AKIA ASIA AIza ya29. npm_ pypi- dop_v1_ SG. shpat_ shpss_ sq0 "
    "whsec_ hvs. dckr_pat_ ATATT3 lin_api_ figd_ AGE-SECRET-KEY- EAACEdEose0cBA nvapi- glsa_ PMAK- tfp_ 8Q~ "
    "7Q~ fo1_ sntrys_ rubygems_ GOCSPX- .atlasv1. ntn_ sbp_ pscale_tkn_ pscale_pw_ dp.pt. dp.st. dp.ct.";
constexpr std::string_view beginnings = "sk- hf_ oy2 dapi gsk_ r8_ sl.";

// Of a key, and not of a long name that begins like one.
bool looksRandom(std::string_view tail)
{
    bool digit = false;
    bool upper = false;
    for (const char c : tail) {
        digit = digit || isDigit(c);
        upper = upper || isUpper(c);
    }
    return digit || upper || tail.size() >= 2 * shortestToken;
}

// Whether any prefix begins with these two bytes.
class Beginnings
{
public:
    explicit constexpr Beginnings(std::string_view list)
    {
        for (std::size_t at = 0; at + 1 < list.size(); ++at)
            if (at == 0 || list[at - 1] == ' ')
                m_has[slot(list[at], list[at + 1])] = true;
    }
    constexpr bool mayBeIn(std::string_view word) const
    {
        for (std::size_t at = 0; at + 1 < word.size(); ++at)
            if (m_has[slot(word[at], word[at + 1])])
                return true;
        return false;
    }

private:
    static constexpr std::size_t slot(char first, char second)
    {
        return (static_cast<unsigned char>(first) & 127u) << 7 | (static_cast<unsigned char>(second) & 127u);
    }
    std::array<bool, 128 * 128> m_has{};
};
constexpr Beginnings prefixFilter(prefixes);
constexpr Beginnings beginningFilter(beginnings);

void findPrefix(std::string_view word, std::size_t offset, std::string_view prefix, bool beginsWord, Ranges& out)
{
    std::size_t at = word.find(prefix);
    while (beginsWord && at != std::string_view::npos && isAlnum(byteBefore(word, at)))
        at = word.find(prefix, at + 1);
    if (at == std::string_view::npos || word.size() - at < shortestToken)
        return;
    if (looksRandom(word.substr(at + prefix.size())))
        out.push_back({offset + at, offset + word.size()});
}

void findPrefixes(std::string_view word, std::size_t offset, std::string_view list, bool beginsWord, Ranges& out)
{
    forEachRun(
        list, [](char c) { return c != ' '; },
        [&](std::size_t start, std::size_t end) {
            findPrefix(word, offset, list.substr(start, end - start), beginsWord, out);
        });
}

constexpr std::string_view connectionKeys =
    "server;data source;datasource;host;hostname;accountname;accountkey;endpoint;sharedaccesskey;"
    "sharedaccesskeyname;sharedaccesssignature;instrumentationkey;ingestionendpoint;defaultendpointsprotocol;"
    "endpointsuffix;user id;userid;uid;user;username;pwd;initial catalog;database;dbname;network address;"
    "addr;port;provider;driver;dsn;entitypath";

// Where the connection key that ends right before `equals` begins; npos when there is none.
std::size_t connectionKey(std::string_view line, std::size_t equals)
{
    std::size_t end = equals;
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    std::size_t found = std::string_view::npos;
    forEachRun(
        connectionKeys, [](char c) { return c != ';'; },
        [&](std::size_t from, std::size_t to) {
            const std::string_view key = connectionKeys.substr(from, to - from);
            if (end < key.size() || !equalsFolded(line.substr(end - key.size(), key.size()), key))
                return;
            const char before = byteBefore(line, end - key.size());
            if (!isWord(before) && before != '-')
                found = std::min(found, end - key.size());
        });
    return found;
}

// Two such keys, or one that the line begins with.
void findConnection(std::string_view line, std::size_t offset, Ranges& out)
{
    std::size_t first = std::string_view::npos;
    int keys = 0;
    for (std::size_t at = line.find('='); at != std::string_view::npos; at = line.find('=', at + 1)) {
        const std::size_t key = connectionKey(line, at);
        if (key == std::string_view::npos || isBlank(byteAt(line, at + 1)))
            continue;
        ++keys;
        first = std::min(first, key);
    }
    if (keys > 1 || (keys == 1 && line.find_first_not_of(" \t\"'") == first))
        out.push_back({offset + first, offset + line.size()});
}

bool isNoLineBreak(char c) { return c != '\n' && c != '\r'; }

bool bearsCredentials(std::string_view line)
{
    for (const std::string_view scheme : {"bearer ", "basic "})
        for (std::size_t at = findFolded(line, scheme); at != std::string_view::npos;
             at = findFolded(line, scheme, at + 1)) {
            const std::size_t start = at + scheme.size();
            if (runEnd(line, start, [](char c) { return !isBlank(c); }) - start >= shortestToken)
                return true;
        }
    return false;
}

// "--password hunter2"
bool flagsSecret(std::string_view line)
{
    bool named = false;
    bool given = false;
    forEachRun(
        line, [](char c) { return !isBlank(c); },
        [&](std::size_t start, std::size_t end) {
            const std::string_view word = line.substr(start, end - start);
            given = given || (named && word.front() != '-');
            named = word.front() == '-' && namesSecret(word);
        });
    return given;
}

} // namespace

void findPrivateKey(std::string_view text, Kind, Ranges& out)
{
    const std::size_t begin = text.find("-----BEGIN");
    const std::size_t key = begin == std::string_view::npos ? text.find("PRIVATE KEY-----") : begin;
    if (key != std::string_view::npos)
        out.push_back({begin == std::string_view::npos ? 0 : begin, text.size()});
}

void findJwt(std::string_view text, Kind, Ranges& out)
{
    for (std::size_t at = text.find("eyJ"); at != std::string_view::npos;) {
        const std::size_t end = runEnd(text, at, [](char c) { return isBase64Url(c) || c == '.'; });
        if (end - at >= shortestToken)
            out.push_back({at, end});
        at = text.find("eyJ", end);
    }
}

void findToken(std::string_view text, Kind, Ranges& out)
{
    forEachRun(text, isTokenByte, [&](std::size_t start, std::size_t end) {
        if (end - start < shortestToken)
            return;
        const std::string_view word = text.substr(start, end - start);
        if (prefixFilter.mayBeIn(word))
            findPrefixes(word, start, prefixes, false, out);
        if (beginningFilter.mayBeIn(word))
            findPrefixes(word, start, beginnings, true, out);
    });
}

void findConnectionString(std::string_view text, Kind, Ranges& out)
{
    forEachRun(text, isNoLineBreak, [&](std::size_t start, std::size_t end) {
        findConnection(text.substr(start, end - start), start, out);
    });
}

void findSecretValue(std::string_view text, Kind, Ranges& out)
{
    forEachRun(text, isNoLineBreak, [&](std::size_t start, std::size_t end) {
        const std::string_view line = text.substr(start, end - start);
        if (bearsCredentials(line) || flagsSecret(line) ||
            (line.find_first_of(":=") != std::string_view::npos && holdsSecret(line)))
            out.push_back({start, end});
    });
}

} // namespace vitrine::sanitize
