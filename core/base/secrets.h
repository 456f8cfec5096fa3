// SPDX-License-Identifier: Apache-2.0
// Secrets in config text, by the name of their key (token, api_secret, password ...): hidden wherever lines are shown.
#pragma once

#include <string>
#include <string_view>

namespace vitrine {

[[nodiscard]] bool namesSecret(std::string_view key);

// Each such key has one of these letters, in either case.
inline constexpr std::string_view secretLetters = "kprst";

// Of those, the names of counts ("prompt_tokens", "maxTokens"), which hold no secret where the value is a number.
[[nodiscard]] bool countsTokens(std::string_view key);

// Whether the ':' or '=' at `at` stands between such a key and a value, on one line.
[[nodiscard]] bool assignsSecret(std::string_view text, std::size_t at);

// Whether maskSecrets() would mask anything in that line.
[[nodiscard]] bool holdsSecret(std::string_view line);

// One line of JSON, YAML, TOML or script with the value after each such key replaced by the mask. For showing only.
[[nodiscard]] std::string maskSecrets(std::string_view line);

} // namespace vitrine
