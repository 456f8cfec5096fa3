// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/replay.h"

#include "outbox/generation.h"
#include "protocol/url.h"
#include "send/delivery.h"

#include <algorithm>

namespace vitrine::send {
namespace {

constexpr Millis life = 60'000;

// The clock as it stood when the request left: what was young enough then is so here.
class Then final : public Timekeeper
{
public:
    explicit Then(Millis time) : m_offset(time - vitrine::now()) {}
    [[nodiscard]] Millis now() const override { return vitrine::now() + m_offset; }

private:
    Millis m_offset;
};

// Whether it may go is not the question here: nothing leaves the machine, and a back end of the sink's has no key.
product::Profile freed(product::Profile profile)
{
    profile.ladder.clear();
    profile.defaultVerdict = product::Verdict::On;
    profile.notice = {};
    return profile;
}

protocol::Endpoint endpointOf(const Replay& stored)
{
    const auto url = protocol::urlParts(stored.attempt.url.substr(0, stored.attempt.url.find('?')));
    protocol::Endpoint endpoint;
    endpoint.url = stored.origin + (url ? url->path : std::string());
    endpoint.key = endpoint.secret = "not-the-real-one";
    endpoint.source = "replay";
    endpoint.vendor = false;
    return endpoint;
}

Lot lotOf(const Replay& stored, const std::string& generation)
{
    Lot lot;
    lot.header.product = stored.profile.id;
    for (const event::Event& event : stored.events) {
        Item item;
        item.waiting.event = event;
        item.waiting.event.generation = generation;
        if (item.waiting.event.id.empty())
            item.waiting.event.id = "event-" + std::to_string(lot.items.size() + 1);
        item.waiting.rounds = stored.rounds;
        lot.items.push_back(std::move(item));
    }
    return lot;
}

// What the journal's last word on an event is.
void takeOutcomes(const std::vector<outbox::JournalEntry>& requests, std::vector<ReplayedEvent>& events)
{
    for (const outbox::JournalEntry& request : requests)
        for (const outbox::AttemptOutcome& outcome :
             request.answer ? request.answer->outcomes : std::vector<outbox::AttemptOutcome>())
            for (ReplayedEvent& event : events)
                if (event.id == outcome.id) {
                    event.status = outcome.status;
                    event.why = outcome.why;
                    event.tried = true;
                }
}

std::vector<ReplayedEvent> eventsOf(const Lot& lot, const Delivery& delivery, Millis now,
                                    const std::vector<outbox::JournalEntry>& requests)
{
    std::vector<ReplayedEvent> events;
    for (const Item& item : lot.items) {
        const outbox::Waiting& waiting = item.waiting;
        ReplayedEvent event{waiting.event.id, waiting.event.name, event::Status::Queued, {}, false, -1, waiting.rounds};
        if (item.state == Item::State::Again)
            event.again = std::max<Millis>(waiting.notBefore - now, 0);
        events.push_back(std::move(event));
    }
    takeOutcomes(requests, events);
    for (const auto& [reason, items] : delivery.dropped())
        for (const std::size_t item : items) {
            events[item].status = event::Status::Dropped;
            events[item].why = reason;
        }
    return events;
}

} // namespace

Result<Replayed> replay(const Replay& stored, Transport& transport)
{
    if (stored.events.empty())
        return fail(Code::Malformed, {}, stored.attempt.id);
    const product::Profile profile = freed(stored.profile);
    const policy::PolicySource noPolicy{stored.home + "/etc", 0};
    Environment environment;
    environment.home = environment.workingDirectory = stored.home;
    const auto generation = outbox::ensureGeneration(environment, profile.id);
    if (!generation)
        return fail(generation.error());
    Lot lot = lotOf(stored, *generation);
    const protocol::Endpoint endpoint = endpointOf(stored);
    lot.header.endpoint = endpoint.url;
    const Gate gate(profile, noPolicy, environment);
    Then time(stored.attempt.time);
    Report report;
    Desk desk{profile,
              environment,
              gate,
              *generation,
              transport,
              time,
              Backoff(profile.delivery, randomDice()),
              time.elapsed() + life,
              [](Step) {},
              {},
              report};
    Delivery delivery(desk, lot, endpoint);
    delivery.run();
    const auto journal = outbox::readJournal(environment, profile.id);
    if (!journal)
        return fail(journal.error());
    Replayed made;
    made.requests = journal->entries;
    made.events = eventsOf(lot, delivery, time.now(), made.requests);
    made.exact = !made.requests.empty() && made.requests.front().attempt.body == stored.attempt.body;
    made.leftAlone = std::max<Millis>(delivery.postponed() - time.now(), 0);
    made.troubles = report.troubles;
    return made;
}

} // namespace vitrine::send
