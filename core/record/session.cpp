// SPDX-License-Identifier: Apache-2.0
#include "record/session.h"

#include "base/ids.h"

#include <algorithm>

namespace vitrine::record {

using product::SessionRule;

Sitting freshSitting(const SessionRule& rule, Millis now)
{
    if (rule.kind == SessionRule::Kind::None)
        return {};
    return {rule.form == SessionRule::Form::StartMillis ? std::to_string(now) : randomUuid(), now, now};
}

Sitting continued(const SessionRule& rule, const Sitting& kept, Millis now)
{
    // Not now - kept.last: what stands in a file may be any number.
    const bool recent = kept.last >= now - Millis{rule.inactivityMs} && kept.last <= now + Millis{rule.inactivityMs};
    if (rule.kind != SessionRule::Kind::Inactivity || kept.id.empty() || !recent)
        return freshSitting(rule, now);
    return {kept.id, std::min(kept.started, now), now};
}

} // namespace vitrine::record
