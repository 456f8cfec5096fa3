// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/examine.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

Finding findingOf(const product::Profile& profile, const product::EventKind& kind, Rule rule, Severity severity)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.product = profile.id;
    finding.event = kind.name;
    return finding;
}

} // namespace

Examined Examiner::examine(const event::Event& event) const
{
    Examined examined;
    const product::EventKind* kind = m_profile.event(event.name);
    if (!kind) {
        examined.verdict = Verdict::Unrecognised;
        return examined;
    }
    for (const Json::Member& member : event.fields.members()) {
        if (m_profile.field(event.name, member.key))
            continue;
        Finding finding = findingOf(m_profile, *kind, Rule::UndeclaredField, Severity::Warning);
        finding.field = member.key;
        examined.findings.push_back(std::move(finding));
    }
    const auto counts = [](const Finding& finding) { return finding.severity != Severity::Note; };
    if (std::any_of(examined.findings.begin(), examined.findings.end(), counts))
        examined.verdict = Verdict::Invalid;
    return examined;
}

} // namespace vitrine::audit
