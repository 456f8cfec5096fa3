// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets hidden in what is exported: whatever stands under a key that names a secret (base/secrets.h), and the same
// text elsewhere in the same bytes. Every other byte stays as it is.
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>

namespace vitrine::evidence {

[[nodiscard]] bool hidesSecret(std::string_view key, const Json& value); // named like one, and no mere count
[[nodiscard]] Json masked(const Json& value);
[[nodiscard]] std::string maskedBody(std::string_view body);                           // JSON, JSON a line, or any text
[[nodiscard]] std::string maskedHeader(std::string_view name, std::string_view value); // references "{name}" stay

} // namespace vitrine::evidence
