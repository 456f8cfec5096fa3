// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/question.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace vitrine::filter {
namespace {

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return c < 128 && (std::isalnum(c) != 0 || c == '_' || c == '-'); });
}

// Letters that no writer has to escape, and that are not of a value which a shape may have made itself.
bool isTelling(std::string_view text)
{
    constexpr std::size_t shortest = 2;
    const auto inside = [text](std::string_view word) { return word.find(text) != std::string_view::npos; };
    return text.size() >= shortest && isPlain(text) && !inside("null") && !inside("true") && !inside("false");
}

std::string longestPart(std::string_view name)
{
    std::string_view longest;
    while (!name.empty()) {
        const std::string_view part = name.substr(0, name.find('.'));
        longest = part.size() > longest.size() ? part : longest;
        name.remove_prefix(std::min(name.size(), part.size() + 1));
    }
    return std::string(longest);
}

std::string longestPiece(const Pattern& pattern)
{
    return *std::max_element(pattern.pieces.begin(), pattern.pieces.end(),
                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
}

} // namespace

std::string needleOf(const Term& term)
{
    if (term.comparison == Comparison::Is && term.values.size() == 1)
        if (const auto* pattern = std::get_if<Pattern>(&term.values.front()))
            if (const std::string piece = longestPiece(*pattern);
                isTelling(piece) && term.field != Field::Has && term.field != Field::Text)
                return piece;
    const std::string name = longestPart(term.property);
    return term.field == Field::Property && isTelling(name) ? name : std::string();
}

} // namespace vitrine::filter
