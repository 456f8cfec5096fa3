// SPDX-License-Identifier: GPL-3.0-or-later
// The product's own debug mode, as far as a variable switches it on (seeds 002 and 003).
#pragma once

#include "base/environment.h"
#include "product/profile.h"

namespace vitrine::send {

// Null: none is on. One that sends nothing wins.
[[nodiscard]] const product::DebugSwitch* debugSwitchOn(const product::Profile& profile,
                                                        const Environment& environment);

} // namespace vitrine::send
