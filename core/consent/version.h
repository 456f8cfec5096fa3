// SPDX-License-Identifier: Apache-2.0
// Versions of consent texts, compared.
#pragma once

#include <string_view>

namespace vitrine::consent {

// Dotted versions by number: "1.10" is newer than "1.9", "1" equals "1.0". What is no version is older than any.
[[nodiscard]] bool isOlder(std::string_view version, std::string_view than);

} // namespace vitrine::consent
