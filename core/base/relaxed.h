// SPDX-License-Identifier: Apache-2.0
// From what people and JavaScript write to strict JSON.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace vitrine {

// Blanks out a byte-order mark, // and /* */ comments and trailing commas. Every other byte keeps its offset, so that a
// position in the result is a position in the source.
[[nodiscard]] std::string blankComments(std::string_view source);

// A JavaScript literal (ECMA-262) as strict JSON: comments, trailing commas, unquoted keys and 'single' or `plain` quoted
// strings, as consoles print them and the seeds' examples are written. Literals only; anything else: Malformed.
[[nodiscard]] Result<std::string> jsonFromLiteral(std::string_view source);

} // namespace vitrine
