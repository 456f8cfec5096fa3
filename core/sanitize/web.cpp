// SPDX-License-Identifier: Apache-2.0
// URLs, mail addresses, Git remotes and branches, and assignments to variables.
#include "sanitize/detectors.h"

namespace vitrine::sanitize {
namespace {

constexpr ByteSet isSchemeByte([](char c) { return isAlnum(c) || isOneOf(c, "+.-"); });
constexpr ByteSet isUrlByte([](char c) { return !isBlank(c) && !isOneOf(c, "\"'<>`"); });
constexpr ByteSet isMailByte([](char c) { return !isBlank(c) && !isOneOf(c, "@<>()[]{},;:\"'`/\\=|"); });
constexpr ByteSet isTokenByte([](char c) { return !isBlank(c) && !isOneOf(c, "\"'`()[]{}<>,;="); });

// What may stand behind the @ of a package.
constexpr std::string_view tags = "latest next beta alpha canary rc stable dev nightly main master preview";

void findSchemes(std::string_view text, Ranges& out)
{
    std::size_t floor = 0;
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", floor)) {
        const std::size_t start = runStart(text, at, floor, isSchemeByte);
        floor = runEnd(text, at + 3, isUrlByte);
        const std::string_view scheme = text.substr(start, at - start);
        if (scheme.size() > 1 && !equalsFolded(scheme, "file"))
            out.push_back({start, floor});
    }
}

void findStart(std::string_view text, std::string_view lowerCase, std::size_t least, Ranges& out)
{
    for (std::size_t at = findFolded(text, lowerCase); at != std::string_view::npos;) {
        const std::size_t end = runEnd(text, at, isUrlByte);
        if (!isWord(byteBefore(text, at)) && end - at >= lowerCase.size() + least)
            out.push_back({at, end});
        at = findFolded(text, lowerCase, end);
    }
}

// The whole token around each place where the mark stands.
void findAround(std::string_view text, std::string_view mark, bool beginsWord, Ranges& out)
{
    std::size_t floor = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        const std::size_t after = at + mark.size();
        const bool goesOn = isOneOf(mark.back(), "/@") ? isWord(byteAt(text, after)) : !isWord(byteAt(text, after));
        if (at < floor || !goesOn || (beginsWord && isWord(byteBefore(text, at))))
            continue;
        const std::size_t start = runStart(text, at, floor, isTokenByte);
        floor = runEnd(text, after, isTokenByte);
        out.push_back({start, floor});
    }
}

bool isAddress(std::string_view name, std::string_view domain)
{
    if (name.empty() || domain.empty() || !(isAlnum(domain[0]) || isForeign(domain[0])) || isDigit(domain[0]))
        return false;
    return domain.find('.') != std::string_view::npos || !listsFolded(tags, domain);
}

} // namespace

void findUrl(std::string_view text, Kind, Ranges& out)
{
    findSchemes(text, out);
    findStart(text, "www.", 3, out);
    findStart(text, "mailto:", 1, out);
    findStart(text, "data:", 10, out);
}

void findEmail(std::string_view text, Kind, Ranges& out)
{
    std::size_t floor = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        const std::size_t start = runStart(text, at, floor, isMailByte);
        const std::size_t end = runEnd(text, at + 1, isMailByte);
        if (isAddress(text.substr(start, at - start), text.substr(at + 1, end - at - 1)))
            out.push_back({start, end});
        floor = at + 1;
    }
}

void findGit(std::string_view text, Kind, Ranges& out)
{
    findAround(text, "git@", false, out);
    if (out.empty())
        findAround(text, ".git", false, out);
    for (const std::string_view mark :
         {"refs/heads/", "refs/tags/", "refs/remotes/", "refs/pull/", "origin/", "upstream/", "feature/", "bugfix/",
          "hotfix/", "feat/", "fix/", "chore/", "dependabot/", "renovate/"})
        if (out.empty())
            findAround(text, mark, true, out);
    if (const std::size_t at = text.find("git+"); out.empty() && at != std::string_view::npos)
        findAround(text.substr(0), "://", false, out);
}

void findAssignment(std::string_view text, Kind, Ranges& out)
{
    const auto isNameByte = [](char c) { return isUpper(c) || isDigit(c) || c == '_'; };
    std::size_t floor = 0;
    for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at + 1)) {
        const std::size_t start = runStart(text, at, floor, isNameByte);
        floor = at + 1;
        if (at - start < 3 || !isUpper(text[start]) || isWord(byteBefore(text, start)) || isBlank(byteAt(text, at + 1)))
            continue;
        out.push_back({start, runEnd(text, at + 1, [](char c) { return !isBlank(c); })});
    }
}

} // namespace vitrine::sanitize
