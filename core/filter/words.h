// SPDX-License-Identifier: GPL-3.0-or-later
// A filter's letters: where a word ends, what is a name, what has to be quoted. Internal to the room.
#pragma once

#include "filter/parse.h"

#include <optional>
#include <string_view>

namespace vitrine::filter {

[[nodiscard]] bool isBlank(char c);
[[nodiscard]] bool endsWord(char c); // blank or parenthesis
[[nodiscard]] bool isNameLetter(char c);
[[nodiscard]] bool needsQuotes(char c); // in a value
// "or", "and" or "not" at that place, whatever its case, as a word of its own; empty: none of them.
[[nodiscard]] std::string_view keywordAt(std::string_view text, std::size_t at);

// A field's name with what compares it, at the beginning of a term.
struct Head
{
    std::string name;      // without "prop."
    bool property = false; // said to be one
    bool closed = true;    // prop." has its second quote
    bool negated = false;  // "!="
    Comparison comparison = Comparison::Is;
    std::size_t begin = 0;
    std::size_t value = 0; // where the value begins
};
[[nodiscard]] std::optional<Head> headAt(std::string_view text, std::size_t at);

// A value up to a comma or the word's end.
struct Literal
{
    Pattern pattern;
    std::size_t end = 0;
    bool closed = true;   // no quote is left open
    bool written = false; // anything stands there, be it ""
};
[[nodiscard]] Literal literalAt(std::string_view text, std::size_t at, bool commaEnds);

} // namespace vitrine::filter
