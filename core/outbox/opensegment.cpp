// SPDX-License-Identifier: Apache-2.0
#include "outbox/opensegment.h"

#include "base/paths.h"
#include "outbox/newfile.h"
#include "outbox/quota.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

constexpr int tries = 8;               // each lost to another process that closed or took the segment just then
constexpr Millis longest = 86'400'000; // a slow recorder's segment is closed after a day, so that its age shows

// The segment that is there, or nothing: none, or just being taken away.
Result<std::optional<Descriptor>> held(const std::string& path)
{
    Descriptor file(::open(path.c_str(), O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.valid())
        return errno == ENOENT ? Result<std::optional<Descriptor>>(std::nullopt) : systemError(path);
    if (::flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return std::nullopt;
    return file; // a file system without such locks: as well as it can be done there
}

struct Details
{
    SegmentFacts facts;
    Millis made = 0; // by the kernel's clock; 0: the file system does not tell
};

#ifdef STATX_BTIME
// Not fstat: asking for the times of a file makes the next write to it note them finely, which costs half a write more
// (Linux 6.13 and newer).
std::optional<Details> askedOf(int file, unsigned more)
{
    struct statx status
    {
    };
    if (::statx(file, "", AT_EMPTY_PATH, STATX_TYPE | STATX_MODE | STATX_NLINK | STATX_SIZE | more, &status) != 0)
        return std::nullopt;
    const bool writable = S_ISREG(status.stx_mode) && (status.stx_mode & S_IWUSR) != 0 && status.stx_nlink > 0;
    const bool dated = (status.stx_mask & more & STATX_BTIME) != 0;
    const Millis made = Millis{status.stx_btime.tv_sec} * 1000 + status.stx_btime.tv_nsec / 1'000'000;
    return Details{{status.stx_size, writable}, dated ? made : 0};
}
#endif

Details detailsOf(int file)
{
#ifdef STATX_BTIME
    if (const auto details = askedOf(file, STATX_BTIME))
        return *details;
#endif
    return {factsOfOpen(file), 0};
}

// After a power failure a segment may have lost its first line, and two headers may have one checksum.
bool beginsWith(int file, const std::string& headerLine)
{
    char bytes[4096];
    const std::size_t length = std::min(sizeof bytes, headerLine.size());
    return ::pread(file, bytes, length, 0) == static_cast<ssize_t>(length) &&
           headerLine.compare(0, length, bytes, length) == 0;
}

std::optional<SegmentFacts> serving(int file, const SpoolPlace& place, std::uint64_t room, Millis now)
{
    const auto [facts, made] = detailsOf(file);
    const bool serves = facts.writable && facts.bytes + room <= segmentRoom(place.limits) &&
                        (made == 0 || now - made < longest) && beginsWith(file, place.headerLine);
    return serves ? std::optional(facts) : std::nullopt;
}

// By another recorder, or by a purge that removed the directory in between.
bool overtaken(Code code, int round) { return code == Code::Changed || (code == Code::NotFound && round < 2); }

// Under the lock of the directory no other process makes or closes segments.
Result<> replaceSegment(const SpoolPlace& place, std::uint64_t room, Millis now)
{
    if (auto made = makeStateDirectory(place.environment, place.spool); !made)
        return made;
    const auto lock = lockedDirectory(place.spool);
    if (!lock)
        return fail(lock.error());
    auto there = held(place.path);
    if (!there)
        return fail(there.error());
    if (*there && serving((*there)->get(), place, room, now))
        return {};
    SpoolListing listing = listSpool(place.spool);
    for (SegmentFile& segment : listing.segments)
        if (*there && segment.path == place.path) {
            const Millis made = detailsOf((*there)->get()).made;
            if (auto closed = closeSegment(segment, made != 0 ? made : now, listing.segments); !closed)
                return closed;
        }
    there->reset(); // this process writes to none
    if (!enforceQuota(place, std::move(listing), now))
        return fail(Code::Io, place.spool, "no room");
    return makeFile(place.path, place.headerLine, Sync::No);
}

} // namespace

SegmentFacts factsOfOpen(int descriptor)
{
    struct stat status
    {
    };
    if (descriptor < 0)
        return {};
#ifdef STATX_BTIME
    if (const auto details = askedOf(descriptor, 0))
        return details->facts;
#endif
    if (::fstat(descriptor, &status) != 0)
        return {};
    const bool writable = S_ISREG(status.st_mode) && (status.st_mode & S_IWUSR) != 0 && status.st_nlink > 0;
    return {static_cast<std::uint64_t>(status.st_size), writable};
}

Result<HeldSegment> holdOpenSegment(const SpoolPlace& place, std::uint64_t room, Millis now)
{
    if (place.headerLine.size() + room > segmentRoom(place.limits))
        return fail(Code::TooLarge, place.path, "a line that no segment can take");
    Millis clock = now;
    for (int i = 0; i < tries; ++i) {
        auto there = held(place.path);
        if (!there)
            return fail(there.error());
        const auto facts = *there ? serving((*there)->get(), place, room, clock) : std::nullopt;
        if (facts)
            return HeldSegment{std::move(**there), *facts};
        there->reset(); // or it would seem to be written while this process waits for others
        const auto replaced = replaceSegment(place, room, now);
        if (!replaced && !overtaken(replaced.error().code, i))
            return fail(replaced.error());
        clock = 0; // a new segment is not old, whatever clock the caller goes by
    }
    return fail(Code::Io, place.path, "busy");
}

} // namespace vitrine::outbox
