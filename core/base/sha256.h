// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104), as lower-case hex. For identifiers and file fingerprints only.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine {

[[nodiscard]] std::string sha256Hex(std::string_view bytes);
[[nodiscard]] std::string hmacSha256Hex(std::string_view key, std::string_view message);

} // namespace vitrine
