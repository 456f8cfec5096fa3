// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/outlook.h"

#include "outbox/spool.h"

#include <algorithm>

namespace vitrine::change {

consent::Decision decisionAfter(const Context& context, const product::Profile& profile,
                                const std::vector<FileEdit>& edits)
{
    Environment environment = context.environment;
    for (const FileEdit& edit : edits)
        environment.planned.insert_or_assign(edit.path, edit.after);
    return consent::decide(profile, policy::readPolicy(context.policySource), environment);
}

bool endsConsent(const consent::Decision& decision)
{
    const auto lasts = [](const consent::Rung& rung) {
        return rung.verdict == product::Verdict::Off &&
               (rung.kind == product::RungKind::Policy || rung.kind == product::RungKind::User);
    };
    return !decision.allowed && (decision.state == consent::State::Unasked ||
                                 std::any_of(decision.rungs.begin(), decision.rungs.end(), lasts));
}

std::uint64_t waitingEvents(const Context& context, const std::string& productId)
{
    std::uint64_t events = 0;
    for (const outbox::Segment& segment : outbox::segments(context.environment, productId))
        events += segment.events;
    return events;
}

void foretell(const Context& context, Plan& plan)
{
    for (const std::string& id : plan.products) {
        const product::Profile* profile = context.catalogue.find(id);
        if (!profile)
            continue;
        plan.before.push_back(decisionAfter(context, *profile));
        plan.after.push_back(decisionAfter(context, *profile, plan.edits));
        if (plan.intent != Intent::ResetId && endsConsent(plan.after.back()))
            plan.eventsToDelete += waitingEvents(context, id);
    }
}

} // namespace vitrine::change
