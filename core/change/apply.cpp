// SPDX-License-Identifier: GPL-3.0-or-later
// apply: the history first, then the files, then the queue. A kill in between leaves an entry whose files are partly as
// before; undo takes those for undone.
#include "change/outlook.h"
#include "change/transaction.h"
#include "change/undolog.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/spool.h"

namespace vitrine::change {
namespace {

Result<std::string> carryOut(UndoLog& log, const Plan& plan, Millis time)
{
    const Entry entry = entryOf(plan, time);
    if (auto added = log.add(entry); !added)
        return fail(added.error());
    if (auto done = Transaction().run(plan.edits); !done) {
        static_cast<void>(log.remove(entry.head.id)); // an entry without a change is harmless
        return fail(done.error());
    }
    return entry.head.id;
}

Result<std::string> takeBack(UndoLog& log, const Plan& plan)
{
    Transaction transaction;
    if (auto done = transaction.run(plan.edits); !done)
        return fail(done.error());
    const auto marked = log.update(plan.undoes, [](Entry& entry) { entry.head.undone = true; });
    if (!marked) {
        transaction.takeBack();
        return fail(marked.error());
    }
    return plan.undoes;
}

// Whether the history has an entry that says how many events went.
bool noted(const Plan& plan) { return !plan.empty() && plan.intent != Intent::Undo; }

// Deleted is what waits where consent ended for good. What cannot be deleted now is of an ended generation: never sent.
void settle(const Context& context, const Plan& plan, Millis time, Applied& applied)
{
    for (const std::string& id : plan.products) {
        const product::Profile* profile = context.catalogue.find(id);
        if (!profile)
            continue;
        applied.now.push_back(decisionAfter(context, *profile));
        if (plan.intent == Intent::ResetId || !endsConsent(applied.now.back()))
            continue;
        // What recorders remember of sittings and versions goes too; they make it anew if consent comes back.
        static_cast<void>(removeFile(joinPath(productDirectory(context.environment, id), "session.json")));
        const auto deleted = noted(plan) ? outbox::purge(context.environment, id)
                                         : outbox::purge(context.environment, id, "consent-off", time);
        if (deleted)
            applied.eventsDeleted += *deleted;
        else
            applied.notDeleted = deleted.error();
    }
}

} // namespace

Result<Applied> apply(const Context& context, const Plan& plan, Millis time)
{
    Applied applied;
    UndoLog log(context.environment);
    if (!plan.empty()) {
        auto entry = plan.intent == Intent::Undo ? takeBack(log, plan) : carryOut(log, plan, time);
        if (!entry)
            return fail(entry.error());
        applied.entry = std::move(*entry);
    }
    settle(context, plan, time, applied);
    applied.changed = !plan.empty() || applied.eventsDeleted > 0;
    if (applied.eventsDeleted > 0 && noted(plan))
        static_cast<void>(
            log.update(applied.entry, [&](Entry& entry) { entry.head.eventsDeleted = applied.eventsDeleted; }));
    return applied;
}

} // namespace vitrine::change
