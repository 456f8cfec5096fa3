// SPDX-License-Identifier: Apache-2.0
// Random identifiers (RFC 4122 version 4), from the system's own generator at each call: nothing is kept that a forked
// child could repeat.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace vitrine {

using UuidText = std::array<char, 36>;
[[nodiscard]] UuidText randomUuidText(); // without an allocation

[[nodiscard]] std::string randomUuid();
[[nodiscard]] bool isUuid(std::string_view text);
[[nodiscard]] std::string randomHex(std::size_t bytes);

} // namespace vitrine
