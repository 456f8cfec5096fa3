// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/debug.h"

#include <algorithm>

namespace vitrine::send {

const product::DebugSwitch* debugSwitchOn(const product::Profile& profile, const Environment& environment)
{
    const product::DebugSwitch* found = nullptr;
    for (const product::DebugSwitch& one : profile.debugging) {
        const auto value = environment.variable(one.variable);
        const bool on = !one.variable.empty() && value &&
                        std::find(one.values.begin(), one.values.end(), *value) != one.values.end();
        if (on && (!found || !one.sends))
            found = &one;
    }
    return found;
}

} // namespace vitrine::send
