// SPDX-License-Identifier: Apache-2.0
#include "outbox/hold.h"

#include "base/descriptor.h"

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

Millis changedAt(const struct stat& status)
{
    return Millis{status.st_ctim.tv_sec} * 1000 + status.st_ctim.tv_nsec / 1'000'000;
}

} // namespace

Hold sealedHold(const std::string& path, Millis now)
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
    // The last change of a sealed file is its seal.
    const bool longAgo = !open && std::llabs(now - changedAt(status)) > idle;
    if (open)
        static_cast<void>(::fchmod(file.get(), 0400));
    return free || longAgo ? Hold::Free : Hold::Held;
}

} // namespace vitrine::outbox
