// SPDX-License-Identifier: Apache-2.0
// Texts brought down to what a back end takes, without breaking a character. Internal to the room.
#pragma once

#include "base/json.h"

#include <string_view>

namespace vitrine::protocol {

// Length in UTF-16 code units, as JavaScript and the back ends count it.
[[nodiscard]] std::size_t utf16Length(std::string_view utf8);
// The longest start of at most `units` UTF-16 code units.
[[nodiscard]] std::string_view cutUtf16(std::string_view utf8, std::size_t units);

// Cuts every text in the value, at any depth; true when one was too long.
bool cutTexts(Json& value, std::size_t units);
[[nodiscard]] bool textsFit(const Json& value, std::size_t units); // none would be cut
// 1 for a scalar, one more for every array or object around it.
[[nodiscard]] std::size_t depthOf(const Json& value);

} // namespace vitrine::protocol
