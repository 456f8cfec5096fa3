// SPDX-License-Identifier: Apache-2.0
// The two ends of every ladder: the administrator's policy and the product's own default.
#include "consent/hazards.h"
#include "consent/sources.h"

namespace vitrine::consent {
namespace {

using policy::Policy;
using product::Verdict;

void applyRule(Rung& rung, const policy::Rule& rule)
{
    constexpr const char* words[] = {"user", "off", "on"};
    constexpr Verdict verdicts[] = {Verdict::Silent, Verdict::Off, Verdict::On};
    const auto index = static_cast<std::size_t>(rule.decision);
    rung.present = true;
    rung.value = words[index];
    rung.verdict = verdicts[index];
    rung.reason = rung.verdict == Verdict::Silent ? Reason::PolicySilent : Reason::PolicyRule;
    rung.line = rule.line;
    rung.column = rule.column;
    rung.detail = rule.message;
}

} // namespace

Rung policyRung(const Policy& policy, const product::Profile& profile)
{
    Rung rung;
    rung.id = "policy";
    rung.kind = product::RungKind::Policy;
    rung.source = rung.file = policy.file;
    rung.note = hazardOf(profile, "policy-not-obeyed").text;
    rung.reason = Reason::NoPolicy;
    if (policy.standing == Policy::Standing::Broken) {
        setFault(rung, policy.error, Reason::PolicyBroken);
    } else if (policy.standing == Policy::Standing::Ignored) {
        rung.present = true;
        rung.reason = Reason::PolicyIgnored;
        rung.detail = policy.error.detail;
    } else if (policy.standing == Policy::Standing::InForce) {
        rung.reason = Reason::PolicySilent;
        if (const policy::Rule* rule = policy.ruleFor(profile.id))
            applyRule(rung, *rule);
    }
    return rung;
}

Rung defaultRung(const product::Profile& profile)
{
    Rung rung;
    rung.id = "default";
    rung.kind = product::RungKind::Default;
    rung.source = "built-in default";
    rung.value = name(profile.defaultVerdict);
    rung.present = true;
    rung.verdict = profile.defaultVerdict;
    rung.reason = Reason::BuiltIn;
    rung.note = profile.defaultNote;
    return rung;
}

} // namespace vitrine::consent
