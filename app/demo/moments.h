// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody may have used a tool: working days and hours, busy weeks and quiet ones, a holiday.
#pragma once

#include "app/demo/dice.h"
#include "base/clock.h"

#include <cstddef>
#include <vector>

namespace vitrine::demo {

inline constexpr Millis oneDay = 86'400'000;

// `count` moments in the `days` days before `today` (midnight), ascending.
[[nodiscard]] std::vector<Millis> moments(Dice& dice, Millis today, int days, std::size_t count);

} // namespace vitrine::demo
