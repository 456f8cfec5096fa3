// SPDX-License-Identifier: GPL-3.0-or-later
// undo: takes the newest change back, or the one that is named, also one that another process made.
#include "app/vitrinectl/outcome.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/verbs/all.h"

namespace vitrine::ctl::verbs {
namespace {

Exit run(Session& session)
{
    const auto& operands = session.line().operands;
    if (const auto history = change::history(session.context()); history && history->unreadable > 0)
        session.warn(historySentence(history->unreadable, session.environment()));
    const auto plan = change::planUndo(session.context(), operands.empty() ? std::string() : operands.front());
    if (plan)
        return carryOut(session, *plan);
    if (plan.error().code == Code::NotFound)
        return declined(session, plan.error(), "There is nothing to undo.");
    if (plan.error().code == Code::Changed)
        return declined(session, plan.error(), errorSentence(plan.error()));
    return session.refuse(plan.error());
}

} // namespace

Verb undo()
{
    return {"undo",
            "[ENTRY]",
            "Take the last change back, to the byte",
            "ENTRY is an id that `vitrinectl history` shows. A file that was edited since is left alone; the exit code "
            "is 1.",
            0,
            1,
            {"text"},
            {{"--dry-run", "", "show the edit and change nothing"}},
            run};
}

} // namespace vitrine::ctl::verbs
