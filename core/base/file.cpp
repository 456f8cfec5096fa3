// SPDX-License-Identifier: Apache-2.0
#include "base/file.h"

#include "base/descriptor.h"
#include "base/paths.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {
namespace {

Code codeOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Code::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Code::NoPermission;
    default:
        return Code::Io;
    }
}

FileFacts factsFrom(const struct stat& status)
{
    FileFacts facts;
    facts.size = static_cast<std::uint64_t>(status.st_size);
    facts.device = status.st_dev;
    facts.inode = status.st_ino;
    facts.modifiedNanoseconds = status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
    facts.mode = status.st_mode & 07777;
    facts.owner = status.st_uid;
    facts.group = status.st_gid;
    facts.directory = S_ISDIR(status.st_mode);
    return facts;
}

// expected: its size, as the system tells; a file that grows meanwhile, and those of /proc, have more.
Result<std::string> readAll(int descriptor, const std::string& path, std::uint64_t expected, std::uint64_t maxBytes)
{
    constexpr std::size_t block = 65536;
    std::string bytes;
    std::size_t filled = 0;
    for (;;) {
        bytes.resize(filled + (filled == 0 && expected > 0 ? static_cast<std::size_t>(expected) + 1 : block));
        const std::size_t room = bytes.size() - filled;
        const ssize_t count = ::read(descriptor, bytes.data() + filled, room);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(path);
        filled += static_cast<std::size_t>(count);
        bytes.resize(filled);
        if (bytes.size() > maxBytes)
            return fail(Code::TooLarge, path, "over " + std::to_string(maxBytes) + " bytes");
        if (count == 0 || (filled == expected && static_cast<std::size_t>(count) < room))
            return bytes;
    }
}

// What root makes in somebody's home belongs to them.
Result<> giveToOwnerOfParent(const std::string& path)
{
    if (::geteuid() != 0)
        return {};
    const auto parent = factsOf(parentPath(path).empty() ? "." : parentPath(path));
    if (!parent)
        return fail(parent.error());
    if (parent->owner != 0 && ::chown(path.c_str(), parent->owner, parent->group) != 0)
        return systemError(path);
    return {};
}

} // namespace

// What is not there is the usual case, and the C library opens its catalogue of messages to name it.
tl::unexpected<Error> systemError(const std::string& path)
{
    return fail(codeOf(errno), path, errno == ENOENT ? "No such file or directory" : std::strerror(errno));
}

Result<FileFacts> factsOf(const std::string& path)
{
    struct stat status
    {
    };
    if (::stat(path.c_str(), &status) != 0)
        return systemError(path);
    return factsFrom(status);
}

bool exists(const std::string& path) { return !path.empty() && factsOf(path).has_value(); }

Result<std::string> readFile(const std::string& path, std::uint64_t maxBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status
    {
    };
    if (!file.valid() || ::fstat(file.get(), &status) != 0)
        return systemError(path);
    if (!S_ISREG(status.st_mode))
        return fail(Code::Unsupported, path, "not a regular file");
    if (static_cast<std::uint64_t>(status.st_size) > maxBytes)
        return fail(Code::TooLarge, path, "over " + std::to_string(maxBytes) + " bytes");
    return readAll(file.get(), path, static_cast<std::uint64_t>(status.st_size), maxBytes);
}

Result<std::vector<std::string>> namesIn(const std::string& path)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path.c_str()), &::closedir);
    if (!directory)
        return systemError(path);
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = ::readdir(directory.get()))
        if (const std::string_view name = entry->d_name; name != "." && name != "..")
            names.emplace_back(name);
    if (errno != 0)
        return systemError(path);
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> listDirectory(const std::string& path)
{
    return namesIn(path).value_or(std::vector<std::string>());
}

Result<> makeDirectories(const std::string& path, std::uint32_t mode)
{
    if (path.empty() || exists(path))
        return {};
    if (auto parent = makeDirectories(parentPath(path), mode); !parent)
        return parent;
    if (::mkdir(path.c_str(), mode) != 0)
        return errno == EEXIST ? Result<>() : systemError(path);
    return giveToOwnerOfParent(path);
}

Result<> appendToFile(const std::string& path, std::string_view bytes, std::uint32_t mode)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, mode));
    if (!file.valid())
        return systemError(path);
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0)
        return systemError(path);
    if (static_cast<std::size_t>(written) != bytes.size())
        return fail(Code::Io, path, "short write");
    return {};
}

Result<> removeFile(const std::string& path)
{
    if (::unlink(path.c_str()) != 0)
        return systemError(path);
    return {};
}

Result<FileLock> FileLock::acquire(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600);
    if (descriptor < 0)
        return systemError(path);
    while (::flock(descriptor, LOCK_EX) != 0) {
        if (errno == EINTR)
            continue;
        ::close(descriptor);
        return systemError(path);
    }
    return FileLock(descriptor);
}

Result<std::optional<FileLock>> FileLock::tryAcquire(const std::string& path)
{
    FileLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600));
    if (lock.m_descriptor < 0)
        return systemError(path);
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    return errno == EWOULDBLOCK ? Result<std::optional<FileLock>>(std::nullopt) : systemError(path);
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace vitrine
