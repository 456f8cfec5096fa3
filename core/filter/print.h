// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as text, in one spelling: parse(print(x)) is x.
#pragma once

#include "filter/expression.h"

#include <string>

namespace vitrine::filter {

[[nodiscard]] std::string print(const Expression& expression); // of everything: empty
[[nodiscard]] std::string print(const Term& term);
[[nodiscard]] std::string print(const Value& value); // as it stands behind a colon
// How a field is named: "tool", "prop.errorMessage", "prop.\"a name\"".
[[nodiscard]] std::string filterName(Field field, std::string_view property = {});

} // namespace vitrine::filter
