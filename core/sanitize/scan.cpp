// SPDX-License-Identifier: Apache-2.0
#include "sanitize/scan.h"

namespace vitrine::sanitize {

bool endsFolded(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() && equalsFolded(text.substr(text.size() - lowerCase.size()), lowerCase);
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

} // namespace vitrine::sanitize
