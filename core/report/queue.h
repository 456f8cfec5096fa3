// SPDX-License-Identifier: GPL-3.0-or-later
// What waits of one product, and why it waits: for showing. Takes no lock and changes nothing, so a sender at work may
// move a segment away meanwhile; what is gone by then is left out.
#pragma once

#include "outbox/claim.h"
#include "outbox/segmentname.h"
#include "product/profile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::report {

struct QueuedSegment
{
    std::string path;
    outbox::SegmentState state = outbox::SegmentState::Open;
    std::string why; // of a quarantined one, or of one that cannot be read: a stable word
    std::uint64_t bytes = 0;
    std::uint64_t events = 0;          // of the present generation: these wait
    std::uint64_t otherGeneration = 0; // will never be sent
    std::uint64_t torn = 0;
    Millis since = 0;           // when the oldest of it was queued; 0: not known
    std::uint32_t tries = 0;    // of the event that was tried most
    Millis notBefore = 0;       // of the event that is due first; 0: at once
    std::string endpoint;       // it was recorded for, without secrets
    std::string secretVariable; // only a sender that has this variable may send it
    bool readable = true;
};

struct Queue
{
    std::vector<QueuedSegment> segments; // oldest first
    std::uint64_t waiting = 0;           // events that wait to be sent
    std::uint64_t setAside = 0;          // events in quarantine: never tried again
    std::uint64_t otherGeneration = 0;
    std::uint64_t torn = 0;
    std::uint64_t bytes = 0;
    std::uint64_t quota = 0;
    std::optional<Millis> oldest; // of what waits
    Millis notBefore = 0;         // when a sender may try next; 0: at once
    std::uint32_t tries = 0;      // of the event that was tried most
    std::vector<outbox::Dropped> dropped;
};

// endpoint: where the product's events go now (protocol::endpointFor), for its own not-before.
[[nodiscard]] Queue queueOf(const product::Profile& profile, const Environment& environment,
                            const std::string& endpoint, Millis now);

[[nodiscard]] const char* name(outbox::SegmentState state); // "open", "ready", "taken", "retry", "quarantine"

} // namespace vitrine::report
