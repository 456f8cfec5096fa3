// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/moments.h"

namespace vitrine::audit {

std::optional<Finding> atWrongTime(const product::Profile& profile, const Situation& situation,
                                   const event::Event& event)
{
    if (!event.time)
        return std::nullopt;
    const bool asks = profile.notice.kind != product::Notice::Kind::None;
    const bool early = asks && situation.agreed && *event.time < *situation.agreed;
    const bool late = situation.refused && *event.time > *situation.refused;
    if (!early && !late)
        return std::nullopt;
    Finding finding;
    finding.rule = late ? Rule::AfterOptOut : Rule::BeforeNotice;
    finding.severity = Severity::Error;
    finding.product = profile.id;
    finding.what = "time";
    finding.detail = isoTime(late ? *situation.refused : *situation.agreed);
    finding.value = isoTime(*event.time);
    return finding;
}

} // namespace vitrine::audit
