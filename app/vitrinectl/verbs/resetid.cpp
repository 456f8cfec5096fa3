// SPDX-License-Identifier: GPL-3.0-or-later
// reset-id: a fresh random identifier; the old one goes to the ledger, so that its data can still be asked back.
#include "app/vitrinectl/outcome.h"
#include "app/vitrinectl/verbs/all.h"

namespace vitrine::ctl::verbs {
namespace {

// Why nothing can be reset, ID by ID.
std::vector<std::string> reasons(const product::Profile& profile, const Environment& environment)
{
    std::vector<std::string> lines;
    for (const identity::Id& id : identity::identify(profile, environment))
        lines.push_back(id.name + (id.value.empty() ? " is not here. " : ": ") + id.why);
    if (lines.empty())
        lines.push_back(profile.name + " has no identifier.");
    return lines;
}

Exit run(Session& session)
{
    const product::Profile& profile = session.product();
    auto plan = change::planReset(session.context(), profile.id, now());
    if (!plan)
        return session.refuse(plan.error());
    if (plan->empty() && plan->advice.empty())
        plan->advice = reasons(profile, session.environment());
    return carryOut(session, *plan);
}

} // namespace

Verb resetId()
{
    return {"reset-id",
            "PRODUCT",
            "Give a tool a fresh identifier",
            "The old one is kept in a ledger on this computer, for deletion requests. Ends with 1 when nothing can be "
            "reset\n"
            "from here; the reason is given.",
            1,
            1,
            {"text"},
            {{"--dry-run", "", "show the edit and change nothing"}},
            run};
}

} // namespace vitrine::ctl::verbs
