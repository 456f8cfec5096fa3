// SPDX-License-Identifier: Apache-2.0
#include "outbox/taking.h"

#include "base/descriptor.h"
#include "base/paths.h"
#include "outbox/quota.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

// A recorder looks at the seal before each line, so one that has not written for this long will not write any more,
// though it still holds the lock (an idle server, a child that was forked and never records).
constexpr Millis idle = 60'000;

enum class Hold : std::uint8_t { Free, Held, Gone };

Millis changedAt(const struct stat& status)
{
    return Millis{status.st_ctim.tv_sec} * 1000 + status.st_ctim.tv_nsec / 1'000'000;
}

// Sealed in any case. The time of the seal is that of the last change of the file.
Hold sealed(const std::string& path, Millis now)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status
    {
    };
    if (!file.valid() && errno == ENOENT)
        return Hold::Gone;
    if (!file.valid() || ::fstat(file.get(), &status) != 0)
        return Hold::Free; // what cannot be opened cannot be written: reading it will say so
    const bool free = ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    const bool open = (status.st_mode & S_IWUSR) != 0;
    const bool longAgo = !open && std::llabs(now - changedAt(status)) > idle;
    if (open)
        static_cast<void>(::fchmod(file.get(), 0400));
    return free || longAgo ? Hold::Free : Hold::Held;
}

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
        if (sealed(segment.path, now) != Hold::Free)
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
