// SPDX-License-Identifier: Apache-2.0
// What a sender puts back: events to be tried again, and events that nobody will take.
#include "outbox/claim.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/generation.h"
#include "outbox/lineheads.h"
#include "outbox/newfile.h"
#include "outbox/segmentname.h"
#include "outbox/segmentreader.h"

#include <algorithm>
#include <cerrno>

namespace vitrine::outbox {
namespace {

Millis oldestOf(const std::vector<Waiting>& events, Millis now)
{
    Millis oldest = now;
    for (const Waiting& one : events)
        if (one.since > 0)
            oldest = std::min(oldest, one.since);
    return oldest;
}

// What was purged meanwhile does not come back.
std::vector<Waiting> stillWanted(const std::vector<Waiting>& events, const Result<std::string>& generation)
{
    std::vector<Waiting> wanted = events;
    if (generation || generation.error().code == Code::NotFound)
        std::erase_if(wanted, [word = generation.value_or(std::string())](const Waiting& one) {
            return word.empty() || one.event.generation != word;
        });
    return wanted;
}

// On the disk before this returns: the original goes next.
Result<> make(const std::string& path, const std::string& bytes)
{
    const std::string spool = parentPath(path);
    const auto lock = lockedDirectory(spool);
    if (!lock)
        return fail(lock.error());
    if (auto made = makeFile(path, bytes, Sync::Yes); !made)
        return made;
    return ::fsync(lock->get()) == 0 || errno == EINVAL ? Result<>() : systemError(spool);
}

Result<> write(const Environment& environment, const SegmentHeader& header, const std::vector<Waiting>& events,
               const SegmentName& name)
{
    const auto before = generation(environment, header.product);
    const std::vector<Waiting> wanted = stillWanted(events, before);
    if (wanted.empty())
        return {};
    const std::string path = joinPath(spoolDirectory(environment, header.product), name.text());
    if (auto placed = makeStateDirectory(environment, parentPath(path)); !placed)
        return placed;
    if (auto made = make(path, retryBytes(header, wanted)); !made)
        return made;
    const auto after = generation(environment, header.product);
    const bool purged = after ? before && *after != *before : after.error().code == Code::NotFound;
    return purged ? removeFile(path) : Result<>();
}

} // namespace

Result<> keep(const Environment& environment, const SegmentHeader& header, const std::vector<Waiting>& events,
              Millis now)
{
    return write(environment, header, events, SegmentName::made(SegmentState::Retry, oldestOf(events, now)));
}

Result<> quarantine(const Environment& environment, const SegmentHeader& header, const std::vector<Waiting>& events,
                    std::string_view why, Millis now)
{
    return write(environment, header, events, SegmentName::made(SegmentState::Quarantine, oldestOf(events, now), why));
}

std::vector<Quarantined> quarantined(const Environment& environment, std::string_view productId)
{
    std::vector<Quarantined> found;
    for (const SegmentFile& segment : segmentFiles(spoolDirectory(environment, productId)))
        if (segment.name.state == SegmentState::Quarantine)
            found.push_back({segment.path, segment.name.why, lineHeadsOf(segment.path).events, segment.since});
    return found;
}

} // namespace vitrine::outbox
