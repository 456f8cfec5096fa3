// SPDX-License-Identifier: GPL-3.0-or-later
// A stored request sent again, to a sink that gives a chosen answer: the sender's own delivery at work, on a state of
// its own, at the time of then. Shows what an answer makes of each event; nothing of the person's is touched.
#pragma once

#include "outbox/journal.h"
#include "send/report.h"
#include "send/transport.h"

#include "product/profile.h"

namespace vitrine::send {

struct Replay
{
    product::Profile profile;
    outbox::Attempt attempt;
    std::vector<event::Event> events; // of its body, as store/decode.h reads them
    std::uint32_t rounds = 0;         // how often they were tried before
    std::string origin;               // of the sink, "http://127.0.0.1:PORT"
    std::string home;                 // an empty directory for its state
};

struct ReplayedEvent
{
    std::string id;
    std::string name;
    event::Status status = event::Status::Queued; // Queued: it would be tried again, or was not reached
    std::string why;
    bool tried = false;
    Millis again = -1; // ms after the answer until it would be tried again; -1: never
    std::uint32_t rounds = 0;
};

struct Replayed
{
    std::vector<outbox::JournalEntry> requests; // what went to the sink, in their order
    std::vector<ReplayedEvent> events;          // in the order of the body
    bool exact = false;                         // the first request has the very body that was stored
    Millis leftAlone = 0;                       // ms for which nothing at all would go to that address; 0: it would
    std::vector<Trouble> troubles;
};

// Error: Malformed (its events cannot be read from its body), the system's.
[[nodiscard]] Result<Replayed> replay(const Replay& stored, Transport& transport);

} // namespace vitrine::send
