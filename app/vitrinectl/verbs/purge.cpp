// SPDX-License-Identifier: GPL-3.0-or-later
// purge: deletes what waits, unsent; or the journal of what was sent. There is no way back, so --yes is asked for.
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/clock.h"
#include "outbox/journal.h"
#include "outbox/spool.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace vitrine::ctl::verbs {
namespace {

struct Purge
{
    bool journal = false;
    bool done = false;
    std::uint64_t count = 0; // events, or attempts of the journal
    std::optional<Millis> before;
};

void answer(Session& session, const Purge& purge)
{
    if (session.json()) {
        session.print(Json::object({{"product", session.product().id},
                                    {"what", purge.journal ? "journal" : "queue"},
                                    {"changed", purge.done && purge.count > 0},
                                    {"would_change", purge.count > 0},
                                    {purge.journal ? "attempts" : "events", purge.count},
                                    {"before", jsonTime(purge.before)}}));
        return;
    }
    if (purge.journal) {
        session.say(counted(purge.count, "request", "requests") +
                    (purge.done        ? purge.count == 1 ? " was" : " were"
                     : purge.count > 0 ? " would be"
                                       : " would be") +
                    " deleted from the journal.");
    } else {
        session.say(eventsDeletedSentence(purge.count, !purge.done));
    }
    if (!purge.done && purge.count > 0)
        session.say("Nothing was deleted yet. Add --yes to do it; there is no undo.");
}

// Whole days are files: those before the day of `before`.
std::uint64_t attemptsBefore(const std::vector<outbox::JournalEntry>& entries, Millis before)
{
    constexpr Millis day = 86'400'000;
    const Millis start = before - before % day;
    return static_cast<std::uint64_t>(std::count_if(
        entries.begin(), entries.end(), [&](const outbox::JournalEntry& entry) { return entry.attempt.time < start; }));
}

Exit purgeJournal(Session& session, Purge purge)
{
    constexpr Millis day = 86'400'000;
    const std::string& id = session.product().id;
    const Millis before = purge.before.value_or(now() + 2 * day); // all of it, whatever clock wrote it
    if (!session.line().has("--yes")) {
        const auto journal = outbox::readJournal(session.environment(), id, UINT64_MAX);
        if (!journal)
            return session.refuse(journal.error());
        purge.count = attemptsBefore(journal->entries, before);
    } else {
        const auto pruned = outbox::pruneJournal(session.environment(), id, before);
        if (!pruned)
            return session.refuse(pruned.error());
        purge.count = *pruned;
        purge.done = true;
    }
    answer(session, purge);
    return purge.done || purge.count == 0 ? Exit::Done : Exit::No;
}

Exit purgeQueue(Session& session, Purge purge)
{
    const std::string& id = session.product().id;
    if (!session.line().has("--yes")) {
        const auto segments = outbox::segments(session.environment(), id);
        purge.count = std::accumulate(segments.begin(), segments.end(), std::uint64_t{0},
                                      [](std::uint64_t sum, const auto& segment) { return sum + segment.events; });
    } else {
        const auto purged = outbox::purge(session.environment(), id, "deleted", now());
        if (!purged)
            return session.refuse(purged.error());
        purge.count = *purged;
        purge.done = true;
    }
    answer(session, purge);
    return purge.done || purge.count == 0 ? Exit::Done : Exit::No;
}

Exit run(Session& session)
{
    Purge purge;
    purge.journal = session.line().has("--journal");
    if (session.line().has("--before")) {
        if (!purge.journal)
            return session.usage("--before goes with --journal.");
        purge.before = parseIsoTime(session.line().value("--before"));
        if (!purge.before)
            return session.usage("--before needs a date such as 2026-11-20.");
    }
    return purge.journal ? purgeJournal(session, purge) : purgeQueue(session, purge);
}

} // namespace

Verb purge()
{
    return {"purge",
            "PRODUCT",
            "Delete what waits to be sent, or the journal of what was sent",
            "Without --yes it only says what would go, and ends with 1. What waits is deleted unsent, and the consent\n"
            "generation ends with it: copies that are left anywhere are never sent. The tool's switch stays as it is.",
            1,
            1,
            {"text"},
            {{"--yes", "", "do it; there is no undo"},
             {"--journal", "", "the journal instead of what waits"},
             {"--before", "DATE", "only the journal's days before this one (UTC)"}},
            run};
}

} // namespace vitrine::ctl::verbs
