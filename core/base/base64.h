// SPDX-License-Identifier: Apache-2.0
// Bytes as text (RFC 4648, padded), for what JSON cannot hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vitrine {

[[nodiscard]] std::string toBase64(std::string_view bytes);
// nullopt: not base64 to the last character.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace vitrine
