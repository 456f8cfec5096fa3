// SPDX-License-Identifier: Apache-2.0
// What may wait on disk at most. The caller holds the lock of the spool's directory.
#pragma once

#include "outbox/opensegment.h"

namespace vitrine::outbox {

// Makes room for one more open segment: drops what waits too long, then closes other open segments, whose room is
// reserved in full, then drops the oldest whole segments. Every drop is counted.
void enforceQuota(const SpoolPlace& place, Millis now);

// Takes the write permission away and gives the segment the name of a closed one. Its writers notice.
[[nodiscard]] Result<> closeSegment(const std::string& path, Millis since);

// How much one segment may hold: a cap is kept by whole segments, so there must be several of them.
[[nodiscard]] std::uint64_t segmentRoom(const SpoolLimits& limits);

} // namespace vitrine::outbox
