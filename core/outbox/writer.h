// SPDX-License-Identifier: Apache-2.0
// What a recorder appends with (DESIGN "On disk"): one open segment for each header, shared by any number of processes,
// one write(2) a line. The writer holds a shared lock from open to close, so that a sender takes only what nobody
// writes any more; it moves to a new segment when the old one is full, old, or was taken away.
#pragma once

#include "outbox/spool.h"

namespace vitrine::outbox {

struct SpoolLimits
{
    std::uint64_t bytes = 5u << 20;          // of all segments of a product; enforced at append, oldest segment first
    std::uint32_t days = 30;                 // what waits longer is dropped
    std::uint64_t segmentBytes = 256u << 10; // a segment that is full is closed
    Millis segmentAge = 30'000;              // and one that is this old, so that a long-lived host does not keep it
};

class SpoolWriter
{
public:
    // Makes the directories and the segment with its first line, so that no reader ever sees a segment without one.
    [[nodiscard]] static Result<SpoolWriter> open(const Environment& environment, const SegmentHeader& header,
                                                  const SpoolLimits& limits);
    SpoolWriter(SpoolWriter&& other) noexcept;
    SpoolWriter& operator=(SpoolWriter&& other) noexcept;
    ~SpoolWriter(); // gives the lock back; nothing is flushed, for nothing is kept

    // framedLine: as spoolLine() makes it, with a newline before and after it: these bytes go out in one write(2).
    // Success is the acknowledgement: every byte is in the file and survives kill -9. A short write is an error; what
    // it left is skipped by readers. now: for the age limit. No allocation unless the segment changes or an error is
    // made.
    [[nodiscard]] Result<> append(std::string_view framedLine, Millis now);

private:
    struct State;
    explicit SpoolWriter(State* state) : m_state(state) {}
    State* m_state = nullptr;
};

} // namespace vitrine::outbox
