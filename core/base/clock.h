// SPDX-License-Identifier: Apache-2.0
// Wall-clock time as whole milliseconds since 1970-01-01T00:00:00Z, and its ISO 8601 text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine {

using Millis = std::int64_t;

[[nodiscard]] Millis now();

// "2025-10-16T23:44:57.217Z": UTC, three decimals, as the seeds write it.
[[nodiscard]] std::string isoTime(Millis time);
// "2025-10-16"
[[nodiscard]] std::string isoDate(Millis time);

// Reads a date or a date and time with any number of decimals, 'Z', an offset or none (then UTC); 'T' or a blank between.
[[nodiscard]] std::optional<Millis> parseIsoTime(std::string_view text);

} // namespace vitrine
