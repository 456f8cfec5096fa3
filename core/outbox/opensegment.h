// SPDX-License-Identifier: Apache-2.0
// The one open segment of a header, held for writing. Any number of processes hold it at once; a sender that wants it
// renames and seals it (no write permission), which every writer looks for before each line.
#pragma once

#include "base/clock.h"
#include "base/descriptor.h"
#include "outbox/segmentname.h"
#include "outbox/writer.h"

namespace vitrine::outbox {

struct SpoolPlace
{
    Environment environment; // only what tells where the home is
    std::string product;     // id
    std::string spool;       // directory
    std::string path;        // of the open segment
    std::string headerLine;  // with its newline
    SpoolLimits limits;
};

// What a writer has to know before each line.
struct SegmentFacts
{
    std::uint64_t bytes = 0;
    bool writable = false; // false: sealed, deleted, or no segment
};
[[nodiscard]] SegmentFacts factsOfOpen(int descriptor);

struct HeldSegment
{
    Descriptor file; // with the shared lock
    SegmentFacts facts;
};
// Makes the segment, with the quota enforced before, when there is none that can take `room` bytes. now: for names and
// limits.
[[nodiscard]] Result<HeldSegment> holdOpenSegment(const SpoolPlace& place, std::uint64_t room, Millis now);

} // namespace vitrine::outbox
