// SPDX-License-Identifier: Apache-2.0
// What a recorder appends with (DESIGN "On disk"): one open segment for each header, shared by any number of processes,
// one write(2) a line. The writer holds a shared lock from open to close, so that a sender takes only what nobody
// writes any more; it moves to a new segment when the old one is full, old, or was taken away.
#pragma once

#include "outbox/spool.h"

#include <memory>

namespace vitrine::outbox {

struct SpoolLimits
{
    std::uint64_t bytes = 5u << 20;        // of all segments of a product; enforced at append, oldest segment first
    std::uint32_t days = 30;               // what waits longer is dropped
    std::uint64_t segmentBytes = 1u << 20; // a segment that is full is closed; an eighth of `bytes` at most
    Millis segmentAge = 30'000;            // a long-lived host takes its segment anew after this time
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

    // framedLine: as spoolLine() makes it, and the caller put a newline before and after it: these bytes go out in one
    // write(2). Success is the acknowledgement: every byte is in the file and survives kill -9. A short write is an
    // error; what it left is skipped by readers. now: for the limits. No allocation unless the segment changes or an
    // error is made. After fork() without exec both may go on with it.
    // Error: TooLarge (no segment can take the line), Malformed (no newlines), NotFound (no home), the system's.
    // None is for good: the next line is tried again.
    [[nodiscard]] Result<> append(std::string_view framedLine, Millis now);

private:
    struct State;
    explicit SpoolWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace vitrine::outbox
