// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that JSON answers are made of.
#pragma once

#include "base/clock.h"
#include "base/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::evidence {

// Valid UTF-8 as it is; anything else in visible escapes, since JSON cannot hold it.
[[nodiscard]] Json jsonText(std::string_view text);
[[nodiscard]] Json jsonTextOrNull(std::string_view text); // null when it is empty
[[nodiscard]] Json jsonTexts(const std::vector<std::string>& texts);
[[nodiscard]] Json jsonNumber(std::uint64_t number); // null for 0
[[nodiscard]] Json jsonTime(std::optional<Millis> time);

// Bytes under `key` when they are text, else as base64 under `key` + "_base64".
void setBytes(Json& object, const std::string& key, const std::string& bytes);

} // namespace vitrine::evidence
