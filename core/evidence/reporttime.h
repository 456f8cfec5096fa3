// SPDX-License-Identifier: GPL-3.0-or-later
// The time that a report states: given, or SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/,
// seconds since 1970), or none. Never the clock's.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/result.h"

namespace vitrine::evidence {

// given: ISO 8601, empty for none. Error: Malformed, detail is what is no time.
[[nodiscard]] Result<std::optional<Millis>> reportTime(const std::string& given, const Environment& environment);

} // namespace vitrine::evidence
