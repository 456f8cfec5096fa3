// SPDX-License-Identifier: Apache-2.0
// Paths: POSIX, of a home, Windows, UNC, file: and relative ones. Whatever has a slash between its words is one, unless
// it is known to be something else.
#include "sanitize/detectors.h"
#include "sanitize/literals.h"
#include "sanitize/wordlist.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr ByteSet isPathByte([](char c) { return !isBlank(c) && !isOneOf(c, "\"'`()[]{}<>|*?,;="); });
bool isSlash(char c) { return c == '/' || c == '\\'; }

constexpr WordList mediaTypes("application text image audio video multipart font model message");
constexpr WordList systems("linux darwin windows freebsd openbsd netbsd macos win32 android ios wasi js");
constexpr WordList pairs("and/or n/a i/o tcp/ip read/write client/server input/output yes/no true/false on/off "
                         "enabled/disabled request/response he/she pass/fail ci/cd w/o a/b get/set");

bool isNumberOrSlash(char c) { return isDigit(c) || c == '/'; }

// "linux/amd64", "application/json", "amplitude-go/1.3.1", "and/or", "3/5".
bool isSomethingElse(std::string_view word)
{
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos || slash == 0 || word.find('/', slash + 1) != std::string_view::npos)
        return runEnd(word, 0, isNumberOrSlash) == word.size() && !word.starts_with('/');
    const std::string_view left = word.substr(0, slash);
    const std::string_view right = word.substr(slash + 1);
    if (right.empty() || mediaTypes.has(left) || systems.has(left) || pairs.has(word))
        return !right.empty();
    const auto isVersionByte = [](char c) { return isDigit(c) || c == '.'; };
    const std::size_t digits = right[0] == 'v' ? 1 : 0;
    return runEnd(right, digits, isVersionByte) == right.size() && right.size() > digits;
}

bool isHome(std::string_view word)
{
    const bool tilde =
        word.size() > 1 && word[0] == '~' && (isSlash(word[1]) || (isWord(word[1]) && !isDigit(word[1])));
    const auto among = [&](std::string_view home) { return findFolded(word, home) != std::string_view::npos; };
    return tilde || equalsFolded(word, "/root") || std::any_of(homeMarks.begin(), homeMarks.end(), among);
}

bool isDrive(std::string_view word)
{
    const std::size_t colon = word.find(':');
    return colon != std::string_view::npos && colon > 0 && isAlnum(word[colon - 1]) &&
           isSlash(byteAt(word, colon + 1)) && !isAlnum(byteBefore(word, colon - 1));
}

bool isPath(std::string_view word)
{
    if (equalsFolded(word.substr(0, 5), "file:"))
        return word.size() > 5;
    if (isDrive(word))
        return true;
    if (word.find("://") != std::string_view::npos)
        return false; // a URL, which has a rule of its own
    for (std::size_t at = 0; at < word.size(); ++at)
        if (isSlash(word[at]) && (isWord(byteAt(word, at + 1)) || isOneOf(byteAt(word, at + 1), ".@~$%-+")))
            return !isSomethingElse(word);
    return false;
}

std::string_view withoutPunctuation(std::string_view word)
{
    while (!word.empty() && isOneOf(word.back(), ".:!"))
        word.remove_suffix(1);
    while (!word.empty() && isOneOf(word.front(), ":!"))
        word.remove_prefix(1);
    return word;
}

template<class Is> void findWords(const Signs& signs, Sign sign, Is is, Ranges& out)
{
    signs.forEachAround(sign, isPathByte, [&](std::size_t start, std::size_t end) {
        const std::string_view word = withoutPunctuation(signs.text().substr(start, end - start));
        if (word.size() > 1 && is(word))
            out.push_back({start, end});
    });
}

} // namespace

void findHomePath(const Signs& signs, Kind, Ranges& out) { findWords(signs, Sign::Home, isHome, out); }
void findPath(const Signs& signs, Kind, Ranges& out) { findWords(signs, Sign::Path, isPath, out); }

} // namespace vitrine::sanitize
