// SPDX-License-Identifier: GPL-3.0-or-later
// Times and durations for people: local time, or UTC where that was chosen, in the user's locale; the exact UTC text
// goes to tooltips.
#pragma once

#include "base/clock.h"

#include <QString>

namespace vitrine::ui {

// "18 Nov 2026, 14:02:11.503", in the locale's own short form of the date.
[[nodiscard]] QString localMoment(Millis time);
// The same without milliseconds, for lists.
[[nodiscard]] QString shortMoment(Millis time);
inline constexpr Millis wideMoment = 1'765'839'599'000; // 15 Dec 2025, two digits everywhere: as long as it gets
[[nodiscard]] QString dayText(std::int64_t daysSinceEpoch);

// "320 ms", "1.5 s", "2 min 3 s", "1 h 4 min"; empty when negative.
[[nodiscard]] QString durationText(double milliseconds);

// Minutes east of UTC, by the clock that is shown, at that moment.
[[nodiscard]] int utcOffsetMinutes(Millis time);

} // namespace vitrine::ui
