// SPDX-License-Identifier: Apache-2.0
#include "sanitize/scan.h"

#include <algorithm>

namespace vitrine::sanitize {

bool equalsFolded(std::string_view text, std::string_view lowerCase)
{
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
                      [](char a, char b) { return folded(a) == b; });
}

std::size_t findFolded(std::string_view text, std::string_view lowerCase, std::size_t from)
{
    // A byte that is no letter is found by memchr, and what stands around it is looked at.
    const bool atEnd = folded(lowerCase.back()) == lowerCase.back() && !isLower(lowerCase.back());
    if (atEnd || !isLower(lowerCase.front())) {
        const std::size_t before = atEnd ? lowerCase.size() - 1 : 0;
        for (std::size_t at = text.find(lowerCase[before], from + before); at != std::string_view::npos;
             at = text.find(lowerCase[before], at + 1))
            if (equalsFolded(text.substr(at - before, lowerCase.size()), lowerCase))
                return at - before;
        return std::string_view::npos;
    }
    for (std::size_t at = from; at + lowerCase.size() <= text.size(); ++at)
        if (folded(text[at]) == lowerCase.front() && equalsFolded(text.substr(at, lowerCase.size()), lowerCase))
            return at;
    return std::string_view::npos;
}

bool listsFolded(std::string_view list, std::string_view word)
{
    bool found = false;
    forEachRun(
        list, [](char c) { return c != ' '; },
        [&](std::size_t start, std::size_t end) {
            found = found || equalsFolded(word, list.substr(start, end - start));
        });
    return found;
}

Bytes::Bytes(std::string_view text)
{
    std::size_t run = 0;
    for (const char c : text) {
        m_has[static_cast<unsigned char>(c)] = true;
        run = isBlank(c) ? 0 : run + 1;
        m_longest = std::max(m_longest, run);
    }
}

bool Bytes::hasAny(std::string_view set) const
{
    return std::any_of(set.begin(), set.end(), [this](char c) { return m_has[static_cast<unsigned char>(c)]; });
}

} // namespace vitrine::sanitize
