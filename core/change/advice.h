// SPDX-License-Identifier: GPL-3.0-or-later
// Lines a person can copy where Vitrine cannot edit. For this room only.
#pragma once

#include "consent/decision.h"

namespace vitrine::change {

// All that the profile offers for that answer.
[[nodiscard]] const std::vector<std::string>& allAdvice(const product::Profile& profile, bool allow);

// Only what would overrule the rung that still wins.
[[nodiscard]] std::vector<std::string> adviceAgainst(const consent::Rung& winner, const product::Profile& profile,
                                                     const Environment& environment, bool allow);

} // namespace vitrine::change
