// SPDX-License-Identifier: GPL-3.0-or-later
// ids: who a tool says one is, now and before.
#include "app/vitrinectl/idlist.h"
#include "app/vitrinectl/verbs/all.h"

#include <algorithm>

namespace vitrine::ctl::verbs {
namespace {

Exit run(Session& session)
{
    std::vector<identity::Id> ids;
    const auto& operands = session.line().operands;
    const product::Profile* only = operands.empty() ? nullptr : session.productNamed(operands.front());
    if (!operands.empty() && !only)
        return Exit::Usage;
    for (const product::Profile& profile : session.catalogue().profiles) {
        if (only && only != &profile)
            continue;
        for (identity::Id& id : identity::identify(profile, session.environment())) {
            if (!id.file.empty())
                session.readFile(id.file);
            ids.push_back(std::move(id));
        }
    }
    if (session.json())
        session.print(Json::object({{"ids", idsJson(ids)}}));
    else if (ids.empty())
        session.say("No identifiers: nothing here says who you are.");
    else
        sayIds(session, ids);
    const bool unreadable =
        std::any_of(ids.begin(), ids.end(), [](const identity::Id& id) { return id.fault.has_value(); });
    return unreadable ? Exit::CannotAccess : Exit::Done;
}

} // namespace

Verb ids()
{
    return {"ids",
            "[PRODUCT]",
            "Show the identifiers a tool sends, and earlier ones",
            "Says of each where it comes from, and whether it can be reset from here.",
            0,
            1,
            {"text"},
            {},
            run};
}

} // namespace vitrine::ctl::verbs
