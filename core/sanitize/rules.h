// SPDX-License-Identifier: Apache-2.0
// Stable IDs of the rules that take something out beside the detectors', which are product::name(Detects).
#pragma once

#include <string_view>

namespace vitrine::sanitize::rules {

inline constexpr std::string_view undeclared = "undeclared";  // a field, or a key inside one, that no profile allows
inline constexpr std::string_view secretName = "secret-name"; // named like a secret
inline constexpr std::string_view type = "type";              // the value does not fit what is declared
inline constexpr std::string_view value = "value";            // only the fact that it was given may go
inline constexpr std::string_view flagValue = "flag-value";   // a flag went, what it was set to did not
inline constexpr std::string_view hashed = "hashed";          // the profile wants a hash only
inline constexpr std::string_view notText = "not-text";       // no UTF-8
inline constexpr std::string_view tooLong = "too-long";       // more than is looked through
inline constexpr std::string_view tooDeep = "too-deep";
inline constexpr std::string_view tooMany = "too-many";
inline constexpr std::string_view promise = "promise:"; // and the id of the promise

} // namespace vitrine::sanitize::rules
