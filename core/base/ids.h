// SPDX-License-Identifier: Apache-2.0
// Random identifiers from the system's own generator (RFC 4122 version 4).
#pragma once

#include <string>
#include <string_view>

namespace vitrine {

[[nodiscard]] std::string randomUuid();
[[nodiscard]] bool isUuid(std::string_view text);
[[nodiscard]] std::string randomHex(std::size_t bytes);

} // namespace vitrine
