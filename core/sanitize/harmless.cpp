// SPDX-License-Identifier: Apache-2.0
#include "sanitize/detectors.h"
#include "sanitize/sanitizer.h"

namespace vitrine::sanitize {
namespace {

constexpr std::size_t longestHarmless = 64;

// Dots with digits behind, as versions have them; neither four numbers nor three groups of four, which are addresses.
bool dotsAreHarmless(std::string_view word)
{
    std::size_t dots = 0;
    for (std::size_t at = word.find('.'); at != std::string_view::npos; at = word.find('.', at + 1)) {
        const std::size_t end = runEnd(word, at + 1, isDigit);
        if (++dots > 2 || at == 0 || !isAlnum(word[at - 1]) || end == at + 1 ||
            (end < word.size() && isAlnum(word[end])))
            return false;
    }
    return dots < 2 || word.size() != 14;
}

bool dashesAreHarmless(std::string_view word)
{
    std::size_t dashes = 0;
    for (const char c : word)
        dashes += c == '-';
    return dashes < 5 && !word.starts_with("---");
}

bool wordIsHarmless(std::string_view word)
{
    return word.size() < shortestToken && dotsAreHarmless(word) && dashesAreHarmless(word);
}

} // namespace

bool plainlyHarmless(std::string_view text) noexcept
{
    if (text.size() > longestHarmless)
        return false;
    bool flagged = false; // what follows a flag may be its value
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = runEnd(text, at, [](char c) { return isAlnum(c) || c == '.' || c == '-' || c == '_'; });
        if ((end < text.size() && text[end] != ' ') || !wordIsHarmless(text.substr(at, end - at)))
            return false;
        if (flagged && end > at && text[at] != '-')
            return false;
        flagged = flagged || (end > at && text[at] == '-');
        at = end + 1;
    }
    return true;
}

bool harmlessName(std::string_view text, bool withDash) noexcept
{
    return !text.empty() && text.starts_with('-') == withDash && text.find(' ') == std::string_view::npos &&
           plainlyHarmless(text);
}

} // namespace vitrine::sanitize
