// SPDX-License-Identifier: GPL-3.0-or-later
// A filter changed by pointing at a value: more of it, none of it, nothing but it. What else the filter asks stays.
#pragma once

#include "filter/expression.h"

namespace vitrine::filter {

enum class Refinement : std::uint8_t {
    Include, // this value too, where the filter asks for others of that field; else only this
    Exclude, // not this value
    Only,    // of that field nothing but this value
};

// term: one value, compared by Is.
[[nodiscard]] Expression refined(const Expression& expression, Refinement how, const Term& term);

// Whether the filter as a whole asks for that value, forbids it, or neither.
enum class Stance : std::uint8_t { Open, Included, Excluded };
[[nodiscard]] Stance stanceOn(const Expression& expression, const Term& term);

// Without what it asks about that field as a whole; inside of "or" and "not (...)" it stays.
[[nodiscard]] Expression without(const Expression& expression, const Term& about);
[[nodiscard]] bool asksAbout(const Expression& expression, const Term& about);

} // namespace vitrine::filter
