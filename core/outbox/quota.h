// SPDX-License-Identifier: Apache-2.0
// What may wait on disk at most. The caller holds the lock of the spool's directory.
#pragma once

#include "outbox/opensegment.h"

namespace vitrine::outbox {

// Makes room for one more open segment: drops what waits too long, then closes other open segments, whose room is
// reserved in full, then drops the oldest whole segments. Every drop is counted. false: there is no room, for all that
// waits is being written by others at this moment.
[[nodiscard]] bool enforceQuota(const SpoolPlace& place, SpoolListing listing, Millis now);

// Takes the write permission away and gives the segment the name of a closed one, in the listing, too. Its writers
// notice. since: when it was begun; segments that fill up in one millisecond keep their order.
[[nodiscard]] Result<> closeSegment(SegmentFile& segment, Millis since, const std::vector<SegmentFile>& others);

// How much one segment may hold: a cap is kept by whole segments, so there must be several of them.
[[nodiscard]] std::uint64_t segmentRoom(const SpoolLimits& limits);

} // namespace vitrine::outbox
