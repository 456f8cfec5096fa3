// SPDX-License-Identifier: Apache-2.0
#include "outbox/quota.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/claim.h"
#include "outbox/hold.h"
#include "outbox/lineheads.h"

#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <numeric>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

constexpr Millis day = 86'400'000;
constexpr std::uint64_t reserve = 16; // a sixteenth is left to writers that pass the end of a segment together

// Counted before it goes, so that no kill makes a drop a silent one.
void drop(const SpoolPlace& place, const SegmentFile& segment, std::string_view reason, Millis now)
{
    const LineHeads heads = lineHeadsOf(segment.path);
    const auto counted = countDropped(place.environment, place.product, reason, heads.events, now, heads.ids);
    if (::unlink(segment.path.c_str()) == 0 && !counted) // the disk was full, perhaps, and is not any more
        static_cast<void>(countDropped(place.environment, place.product, reason, heads.events, now, heads.ids));
}

bool isOpen(const SegmentFile& segment) { return segment.name.state == SegmentState::Open; }

// An open segment may still grow until it is full.
std::uint64_t claimed(const SegmentFile& segment, std::uint64_t room)
{
    return isOpen(segment) ? std::max(segment.bytes, room) : segment.bytes;
}

std::uint64_t total(const std::vector<SegmentFile>& segments, std::uint64_t room)
{
    return std::accumulate(
        segments.begin(), segments.end(), std::uint64_t{0},
        [room](std::uint64_t sum, const SegmentFile& segment) { return sum + claimed(segment, room); });
}

void dropTooOld(const SpoolPlace& place, std::vector<SegmentFile>& segments, Millis now)
{
    const Millis oldest = now - Millis{place.limits.days} * day;
    std::erase_if(segments, [&](const SegmentFile& segment) {
        if (segment.since >= oldest || sealedHold(segment.path, now) != Hold::Free)
            return false;
        drop(place, segment, "too-old", now);
        return true;
    });
}

// Oldest first, but none that a recorder may just be adding a line to: that line would be acknowledged, gone and not
// counted. Such a recorder leaves it at its next line.
void dropOldest(std::uint64_t& waiting, std::uint64_t most, const SpoolPlace& place, std::vector<SegmentFile>& segments,
                Millis now)
{
    const std::uint64_t room = segmentRoom(place.limits);
    std::erase_if(segments, [&](const SegmentFile& segment) {
        if (waiting <= most || sealedHold(segment.path, now) == Hold::Held)
            return false;
        drop(place, segment, "quota", now);
        waiting -= claimed(segment, room);
        return true;
    });
}

bool dropUntil(std::uint64_t most, const SpoolPlace& place, std::vector<SegmentFile>& segments, Millis now)
{
    constexpr int patience = 100; // ms, when every segment is just being written
    std::uint64_t waiting = total(segments, segmentRoom(place.limits));
    for (int i = 0; i < patience; ++i) {
        dropOldest(waiting, most, place, segments, now);
        if (waiting <= most)
            return true;
        const timespec moment{0, 1'000'000};
        ::nanosleep(&moment, nullptr);
    }
    return false;
}

Millis afterTheLast(const std::vector<SegmentFile>& others, Millis since)
{
    constexpr Millis together = 1000;
    Millis last = since - 1;
    for (const SegmentFile& segment : others)
        if (!isOpen(segment) && segment.since < since + together)
            last = std::max(last, segment.since);
    return last + 1;
}

} // namespace

std::uint64_t segmentRoom(const SpoolLimits& limits)
{
    constexpr std::uint64_t fewest = 8;
    return std::min(limits.segmentBytes, limits.bytes / fewest);
}

Result<> closeSegment(SegmentFile& segment, Millis since, const std::vector<SegmentFile>& others)
{
    if (::chmod(segment.path.c_str(), 0400) != 0)
        return systemError(segment.path);
    SegmentName ready = SegmentName::made(SegmentState::Ready, afterTheLast(others, since));
    std::string path = joinPath(parentPath(segment.path), ready.text());
    if (::rename(segment.path.c_str(), path.c_str()) != 0)
        return systemError(segment.path);
    segment = {std::move(ready), std::move(path), segment.bytes, ready.since};
    return {};
}

bool enforceQuota(const SpoolPlace& place, SpoolListing listing, Millis now)
{
    for (const std::string& left : listing.temporaries)
        ::unlink(left.c_str());
    std::vector<SegmentFile>& segments = listing.segments;
    const std::uint64_t room = segmentRoom(place.limits);
    const std::uint64_t cap = place.limits.bytes - place.limits.bytes / reserve;
    dropTooOld(place, segments, now);
    if (total(segments, room) + room > cap)
        for (SegmentFile& segment : segments)
            if (isOpen(segment))
                static_cast<void>(closeSegment(segment, segment.since, segments));
    std::stable_sort(segments.begin(), segments.end(),
                     [](const SegmentFile& a, const SegmentFile& b) { return a.since < b.since; });
    return dropUntil(cap - room, place, segments, now);
}

} // namespace vitrine::outbox
