// SPDX-License-Identifier: Apache-2.0
// The sender's side of the spool. The state of a segment is its name, changed by rename alone, so that no index can be
// corrupt: open-*.ndjson (recorders write), ready-*.ndjson (closed), taken-*.ndjson (claimed), retry-*.ndjson (must be
// tried again), quarantine-*.ndjson (cannot be read or was refused too often; never retried, deleted only by purge or,
// counted, by the age limit and the quota). Only the holder of the sender lock calls this. Whatever moment it dies at,
// the next claim() finds every event once.
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
    Millis since = 0;         // when its segment was begun
};

struct Claim
{
    std::string path;
    SegmentHeader header;
    std::vector<Waiting> events;
    std::uint64_t torn = 0;
    std::uint64_t otherGeneration = 0;
    // A sender had it before and died or left it: what became of its events may stand in the journal.
    bool takenBefore = false;
    std::uint64_t bytes = 0; // of the segment when it was read
};

// Closes open segments and gives everything that waits, oldest first, and each event once: what a retry or quarantine
// segment holds already is not among the original's. A segment that a recorder still holds is left to it: it is sealed,
// so that the recorder leaves it at its next line, and taken next time (after a minute also from one that sleeps). A
// segment that cannot be read goes to quarantine; one in which nothing can be sent is settled at once.
// Error: the consent generation or the spool cannot be read; nothing may be sent then.
[[nodiscard]] Result<std::vector<Claim>> claim(const Environment& environment, std::string_view productId, Millis now);

// Puts what must be tried again into a retry segment of its own (synced) before settle() lets the original go.
[[nodiscard]] Result<> keep(const Environment& environment, const SegmentHeader& header,
                            const std::vector<Waiting>& events, Millis now);
// Removes the segment: every event in it has its fate elsewhere. Counts its torn and outdated lines. Changed: it grew
// after all; the next claim() has it again.
[[nodiscard]] Result<> settle(const Claim& claim);
// why: a stable word ("refused", "no-first-line"); it becomes part of the name.
[[nodiscard]] Result<> quarantine(const Environment& environment, const SegmentHeader& header,
                                  const std::vector<Waiting>& events, std::string_view why, Millis now);
struct Quarantined
{
    std::string path;
    std::string why;
    std::uint64_t events = 0;
    Millis since = 0;
};
[[nodiscard]] std::vector<Quarantined> quarantined(const Environment& environment, std::string_view productId);

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
