// SPDX-License-Identifier: GPL-3.0-or-later
// Why a line is no filter, as a sentence.
#pragma once

#include "filter/parse.h"

#include <QString>

namespace vitrine::ui::phrases {

// text: the whole line, which the fault's place lies in.
[[nodiscard]] QString fault(const filter::Fault& fault, const std::string& text);
// A field's filter as a person would call it: "Tool", "Result".
[[nodiscard]] QString facet(filter::Field field);

} // namespace vitrine::ui::phrases
