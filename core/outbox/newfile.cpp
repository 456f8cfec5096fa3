// SPDX-License-Identifier: Apache-2.0
#include "outbox/newfile.h"

#include "base/file.h"
#include "base/ids.h"
#include "base/paths.h"
#include "outbox/segmentname.h"

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

constexpr int lockTries = 1000; // one millisecond each; only for who is stopped in the middle of it

Result<> writeWhole(int file, const std::string& path, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError(path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

// What root makes in somebody's home belongs to them.
bool givenToOwner(int file, const std::string& directory)
{
    struct stat status
    {
    };
    return ::geteuid() != 0 || ::stat(directory.c_str(), &status) != 0 || status.st_uid == 0 ||
           ::fchown(file, status.st_uid, status.st_gid) == 0;
}

Result<> fill(const std::string& path, std::string_view bytes, Sync sync)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.valid() || !givenToOwner(file.get(), parentPath(path)))
        return systemError(path);
    if (auto written = writeWhole(file.get(), path, bytes); !written)
        return written;
    return sync == Sync::No || ::fsync(file.get()) == 0 ? Result<>() : systemError(path);
}

// Never takes the place of a file, and leaves no second name where the system can do that.
Result<> moveIntoPlace(const std::string& from, const std::string& path)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EEXIST && errno != EINVAL && errno != ENOSYS)
        return systemError(path);
#endif
    if (::link(from.c_str(), path.c_str()) != 0)
        return errno == EEXIST ? fail(Code::Changed, path, "it is there by now") : systemError(path);
    ::unlink(from.c_str());
    return {};
}

} // namespace

SizeSignalHeld::SizeSignalHeld()
{
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGXFSZ);
    m_held = ::pthread_sigmask(SIG_BLOCK, &signal, &m_before) == 0 && sigismember(&m_before, SIGXFSZ) == 0;
}

SizeSignalHeld::~SizeSignalHeld()
{
    if (!m_held)
        return;
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGXFSZ);
    const timespec atOnce{};
    while (::sigtimedwait(&signal, nullptr, &atOnce) > 0) {
    }
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

Result<> makeStateDirectory(const Environment& environment, const std::string& path)
{
    const auto place = environment.variable("XDG_STATE_HOME");
    const bool elsewhere = environment.os == Os::Linux && place && !place->empty();
    if (!elsewhere && environment.os != Os::Windows && !exists(environment.home))
        return fail(Code::NotFound, environment.home, "no home");
    return makeDirectories(path, 0700);
}

Result<Descriptor> lockedDirectory(const std::string& path)
{
    Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.valid())
        return systemError(path);
    for (int i = 0; ::flock(directory.get(), LOCK_EX | LOCK_NB) != 0; ++i) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return directory; // a file system without such locks
        if (i == lockTries)
            return fail(Code::Io, path, "busy");
        const timespec moment{0, 1'000'000};
        ::nanosleep(&moment, nullptr);
    }
    return directory;
}

Result<> makeFile(const std::string& path, std::string_view bytes, Sync sync)
{
    const SizeSignalHeld held;
    const std::string name = joinPath(parentPath(path), std::string(temporaryPrefix) + randomHex(8));
    auto done = fill(name, bytes, sync);
    if (done)
        done = moveIntoPlace(name, path);
    if (!done)
        ::unlink(name.c_str());
    return done;
}

void removeTemporaries(const std::string& directory)
{
    for (const std::string& name : listDirectory(directory))
        if (name.starts_with(temporaryPrefix))
            ::unlink(joinPath(directory, name).c_str());
}

Result<Descriptor> openToAppend(const std::string& path)
{
    constexpr int flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    Descriptor file(::open(path.c_str(), flags));
    if (!file.valid() && errno == ENOENT) {
        file = Descriptor(::open(path.c_str(), flags | O_CREAT, 0600));
        if (file.valid() && !givenToOwner(file.get(), parentPath(path)))
            return systemError(path);
    }
    struct stat status
    {
    };
    if (!file.valid() || ::fstat(file.get(), &status) != 0)
        return systemError(path);
    if (!S_ISREG(status.st_mode))
        return fail(Code::Unsupported, path, "not a regular file");
    return file;
}

} // namespace vitrine::outbox
