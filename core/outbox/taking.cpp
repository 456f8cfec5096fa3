// SPDX-License-Identifier: Apache-2.0
#include "outbox/taking.h"

#include "base/descriptor.h"
#include "base/paths.h"
#include "outbox/hold.h"
#include "outbox/quota.h"

#include <cstdio>

namespace vitrine::outbox {
namespace {

void closeOpen(const std::string& spool)
{
    std::vector<SegmentFile> segments = segmentFiles(spool);
    for (SegmentFile& segment : segments)
        if (segment.name.state == SegmentState::Open)
            static_cast<void>(closeSegment(segment, segment.since, segments)); // purged meanwhile, perhaps
}

} // namespace

std::vector<Taken> takeSegments(const std::string& spool, Millis now)
{
    closeOpen(spool);
    std::vector<Taken> taken;
    for (const SegmentFile& segment : segmentFiles(spool)) {
        if (segment.name.state == SegmentState::Taken)
            taken.push_back({segment.path, segment.since, true});
        if (segment.name.state != SegmentState::Ready && segment.name.state != SegmentState::Retry)
            continue;
        if (sealedHold(segment.path, now) != Hold::Free)
            continue;
        SegmentName name = segment.name;
        name.state = SegmentState::Taken;
        std::string path = joinPath(spool, name.text());
        if (::rename(segment.path.c_str(), path.c_str()) == 0)
            taken.push_back({std::move(path), segment.since, false});
    }
    return taken;
}

Result<> setAside(const Taken& segment, std::string_view why)
{
    const std::string name = SegmentName::made(SegmentState::Quarantine, segment.since, why).text();
    const std::string path = joinPath(parentPath(segment.path), name);
    return ::rename(segment.path.c_str(), path.c_str()) == 0 ? Result<>() : systemError(segment.path);
}

} // namespace vitrine::outbox
