// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/past.h"

#include "outbox/journal.h"
#include "protocol/answer.h"

#include <algorithm>
#include <map>

namespace vitrine::send {
namespace {

using event::Status;
using Items = std::map<std::string, Item*, std::less<>>;

Items itemsOf(std::vector<Lot>& lots)
{
    Items items;
    for (Lot& lot : lots)
        for (Item& item : lot.items)
            if (lot.claims[item.claim].takenBefore && !item.waiting.event.id.empty())
                items.emplace(item.waiting.event.id, &item);
    return items;
}

void end(Items& items, const std::string& id, Status status)
{
    if (const auto found = items.find(id); found != items.end() && status != Status::Queued)
        found->second->state = Item::State::Over;
}

// It may have left or not.
outbox::Answer interrupted(const outbox::Attempt& attempt, Items& items, bool repeats, Millis now)
{
    outbox::Answer answer;
    answer.id = attempt.id;
    answer.time = now;
    answer.failure = "interrupted";
    for (const outbox::JournalEvent& event : attempt.events) {
        const Status status = repeats ? Status::Queued : Status::Unknown;
        answer.outcomes.push_back({event.id, status, "interrupted"});
        end(items, event.id, status);
    }
    return answer;
}

} // namespace

Result<> recover(const product::Profile& profile, const Environment& environment, Millis now, std::vector<Lot>& lots)
{
    Items items = itemsOf(lots);
    if (items.empty())
        return {};
    const auto journal = outbox::readJournal(environment, profile.id);
    if (!journal)
        return fail(journal.error());
    const bool repeats = protocol::recognisesRepeats(profile.endpoint.protocol);
    for (const outbox::JournalEntry& entry : journal->entries) {
        const auto& events = entry.attempt.events;
        const bool ours = std::any_of(events.begin(), events.end(),
                                      [&](const outbox::JournalEvent& event) { return items.contains(event.id); });
        if (entry.answer) {
            for (const outbox::AttemptOutcome& outcome : entry.answer->outcomes)
                end(items, outcome.id, outcome.status);
        } else if (ours) {
            const auto written =
                outbox::journalAnswer(environment, profile.id, interrupted(entry.attempt, items, repeats, now));
            if (!written)
                return written;
        }
    }
    return {};
}

} // namespace vitrine::send
