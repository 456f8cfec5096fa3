// SPDX-License-Identifier: Apache-2.0
// URLs, mail addresses, Git remotes and branches, and assignments to variables.
#include "sanitize/detectors.h"
#include "sanitize/literals.h"
#include "sanitize/wordlist.h"

namespace vitrine::sanitize {
namespace {

constexpr ByteSet isSchemeByte([](char c) { return isAlnum(c) || isOneOf(c, "+.-"); });
constexpr ByteSet isUrlByte([](char c) { return !isBlank(c) && !isOneOf(c, "\"'<>`"); });
constexpr ByteSet isMailByte([](char c) { return !isBlank(c) && !isOneOf(c, "@<>()[]{},;:\"'`/\\=|"); });
constexpr ByteSet isVariableByte([](char c) { return isUpper(c) || isDigit(c) || c == '_'; });
constexpr ByteSet isNoBlank([](char c) { return !isBlank(c); });
constexpr ByteSet isTokenByte([](char c) { return !isBlank(c) && !isOneOf(c, "\"'`()[]{}<>,;="); });

// What may stand behind the @ of a package.
constexpr WordList tags("latest next beta alpha canary rc stable dev nightly main master preview");

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
    return domain.find('.') != std::string_view::npos || !tags.has(domain);
}

} // namespace

void findUrl(const Signs& signs, Kind, Ranges& out)
{
    if (signs.has(Sign::Scheme))
        findSchemes(signs.text(), out);
    if (!signs.has(Sign::Link))
        return;
    findStart(signs.text(), "www.", 3, out);
    findStart(signs.text(), "mailto:", 1, out);
    findStart(signs.text(), "data:", 10, out);
}

void findEmail(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    signs.forEach(Sign::Email, [&](std::size_t before) {
        const std::size_t at = before + 1;
        const std::size_t start = runStart(text, at, 0, isMailByte);
        const std::size_t end = runEnd(text, at + 1, isMailByte);
        if (isAddress(text.substr(start, at - start), text.substr(at + 1, end - at - 1)))
            out.push_back({start, end});
    });
}

void findGit(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    if (signs.has(Sign::Git))
        findAround(text, "git@", false, out);
    if (signs.has(Sign::Git) && out.empty())
        findAround(text, ".git", false, out);
    for (const std::string_view mark : branchMarks)
        if (signs.has(Sign::Branch) && out.empty())
            findAround(text, mark, true, out);
    if (signs.has(Sign::Git) && out.empty() && text.find("git+") != std::string_view::npos)
        findAround(text, "://", false, out);
}

void findAssignment(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    signs.forEach(Sign::Variable, [&](std::size_t last) {
        const std::size_t equals = last + 1;
        const std::size_t start = runStart(text, equals, 0, isVariableByte);
        if (equals - start >= 3 && isUpper(text[start]) && !isWord(byteBefore(text, start)))
            out.push_back({start, runEnd(text, equals + 1, isNoBlank)});
    });
}

} // namespace vitrine::sanitize
