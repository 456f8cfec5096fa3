// SPDX-License-Identifier: GPL-3.0-or-later
// What a sender that died had begun, by the journal: events whose fate stands there are over; those that left without
// an answer are unknown, unless the back end recognises repeats.
#pragma once

#include "send/lot.h"

#include "base/environment.h"
#include "product/profile.h"

#include <vector>

namespace vitrine::send {

// Marks items as over, and journals the end of attempts that never got one. Error: the journal cannot be read or
// written; nothing may be sent then.
[[nodiscard]] Result<> recover(const product::Profile& profile, const Environment& environment, Millis now,
                               std::vector<Lot>& lots);

} // namespace vitrine::send
