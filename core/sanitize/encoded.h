// SPDX-License-Identifier: Apache-2.0
// What hides behind an encoding: percent signs, and base64 of readable text.
#pragma once

#include "sanitize/signs.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

// The text with %41 and the like decoded; nullopt when there is nothing to decode.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

// The readable texts that the words of a text are base64 of.
[[nodiscard]] std::vector<std::string> base64Decoded(const Signs& signs);

} // namespace vitrine::sanitize
