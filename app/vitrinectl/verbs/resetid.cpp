// SPDX-License-Identifier: GPL-3.0-or-later
// reset-id: a fresh random identifier; the old one goes to the ledger, so that its data can still be asked back.
#include "app/vitrinectl/outcome.h"
#include "app/vitrinectl/verbs/all.h"

namespace vitrine::ctl::verbs {
namespace {

Exit run(Session& session)
{
    const auto plan = change::planReset(session.context(), session.product().id, now());
    return plan ? carryOut(session, *plan) : session.refuse(plan.error());
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
