// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/moments.h"

namespace vitrine::audit {

std::optional<Rule> wrongAt(const product::Profile& profile, const Situation& situation, Millis time)
{
    if (situation.refused && time > *situation.refused)
        return Rule::AfterOptOut;
    const bool asks = profile.notice.kind != product::Notice::Kind::None;
    return asks && situation.agreed && time < *situation.agreed ? std::optional(Rule::BeforeNotice) : std::nullopt;
}

Finding atWrongTime(const product::Profile& profile, const Situation& situation, Rule rule, Millis time)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Error;
    finding.product = profile.id;
    finding.what = "time";
    finding.detail = isoTime(rule == Rule::AfterOptOut ? *situation.refused : *situation.agreed);
    finding.value = isoTime(time);
    return finding;
}

} // namespace vitrine::audit
