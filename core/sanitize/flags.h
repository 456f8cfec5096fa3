// SPDX-License-Identifier: Apache-2.0
// Flags and parameters by name: "--output=/tmp/x" is "--output".
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::sanitize {

// Whether the value of that flag ("--output") may go.
using MayGo = std::function<bool(std::string_view flag, std::string_view value)>;

// The text with the values of its flags cut off; nullopt when there is nothing to cut. In a sentence only what follows
// "=" is a value; on a command line, any word between a flag and the next one.
enum class Flags : std::uint8_t { InSentence, OnCommandLine };
[[nodiscard]] std::optional<std::string> withoutFlagValues(std::string_view text, Flags flags, const MayGo& mayGo);

// Letters, digits, '-', '_' and '.', with or without dashes before.
[[nodiscard]] bool isName(std::string_view text);

} // namespace vitrine::sanitize
