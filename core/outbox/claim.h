// SPDX-License-Identifier: Apache-2.0
// The sender's side of the spool. The state of a segment is its name, changed by rename alone, so that no index can be
// corrupt: open-*.ndjson (recorders write), ready-*.ndjson (closed), retry-*.ndjson (must be tried again),
// quarantine-*.ndjson (cannot be read or was refused too often; never retried, never deleted but by purge, prune or the
// age limit). Only the holder of the product's sender lock calls this.
#pragma once

#include "outbox/spool.h"

namespace vitrine::outbox {

// One line of a claimed segment that can be sent. Lines of another generation, torn lines and lines whose checksum does
// not fit are not among them; they are counted in Claim.
struct Waiting
{
    event::Event event;
    std::uint32_t rounds = 0; // how often it was tried before
    Millis notBefore = 0;     // 0: at once
};

struct Claim
{
    std::string path;
    SegmentHeader header;
    std::vector<Waiting> events;
    std::uint64_t torn = 0;
    std::uint64_t otherGeneration = 0;
};

// Closes open segments that nobody writes and gives everything that waits, oldest first. A segment whose lock is held
// is left to its writer. A segment without a readable first line goes to quarantine.
[[nodiscard]] Result<std::vector<Claim>> claim(const Environment& environment, std::string_view productId, Millis now);

// Puts what must be tried again into a retry segment of its own (synced) before settle() lets the original go.
[[nodiscard]] Result<> keep(const Environment& environment, const SegmentHeader& header,
                            const std::vector<Waiting>& events, Millis now);
[[nodiscard]] Result<> settle(const Claim& claim); // removes the segment: every event in it has its fate elsewhere
[[nodiscard]] Result<> quarantine(const Environment& environment, const SegmentHeader& header,
                                  const std::vector<Waiting>& events, std::string_view why, Millis now);

// Drops, counted: reason is a stable word ("quota", "too-old", "rate", "generation", "torn", "retries-used-up" ...).
// ids may be empty when they are not known.
[[nodiscard]] Result<> countDropped(const Environment& environment, std::string_view productId, std::string_view reason,
                                    std::uint64_t events, Millis now, const std::vector<std::string>& ids = {});
struct Dropped
{
    std::string reason;
    std::uint64_t events = 0;
    Millis last = 0;
    std::vector<std::string> ids; // bounded
};
[[nodiscard]] std::vector<Dropped> dropped(const Environment& environment, std::string_view productId);

} // namespace vitrine::outbox
