// SPDX-License-Identifier: Apache-2.0
#include "policy/trustedfile.h"

#include "base/paths.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine::policy {
namespace {

using Standing = TrustedFile::Standing;

class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] bool valid() const { return m_value >= 0; }

private:
    int m_value;
};

TrustedFile without(Standing standing, Code code, const std::string& path, std::string detail)
{
    return {standing, {}, Error{code, path, std::move(detail)}};
}

TrustedFile afterSystemError(const std::string& path)
{
    if (errno == ENOENT)
        return {};
    const Code code = errno == EACCES || errno == EPERM ? Code::NoPermission : Code::Io;
    return without(Standing::Unreadable, code, path, std::strerror(errno));
}

std::optional<TrustedFile> distrust(const struct stat& status, const std::string& path, std::uint32_t owner)
{
    if (status.st_uid != owner)
        return without(Standing::Foreign, Code::NoPermission, path, "owned by user " + std::to_string(status.st_uid));
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && !S_ISLNK(status.st_mode))
        return without(Standing::Foreign, Code::NoPermission, path, "others may write it");
    return std::nullopt;
}

TrustedFile readOpened(int descriptor, const std::string& path)
{
    TrustedFile file{Standing::Read, {}, {}};
    char block[16384];
    for (;;) {
        const ssize_t count = ::read(descriptor, block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return without(Standing::Unreadable, Code::Io, path, std::strerror(errno));
        if (count == 0)
            return file;
        file.bytes.append(block, static_cast<std::size_t>(count));
        if (file.bytes.size() > maxPolicyBytes)
            return without(Standing::Unreadable, Code::TooLarge, path,
                           "over " + std::to_string(maxPolicyBytes) + " bytes");
    }
}

// What was judged is what is read: the checks are made on the opened file.
TrustedFile openAndRead(int directory, const std::string& name, const std::string& path, std::uint32_t owner)
{
    const Descriptor file(::openat(directory, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status
    {
    };
    if (!file.valid() || ::fstat(file.get(), &status) != 0)
        return afterSystemError(path);
    if (auto foreign = distrust(status, path, owner))
        return *foreign;
    if (!S_ISREG(status.st_mode))
        return without(Standing::Unreadable, Code::Unsupported, path, "not a regular file");
    return readOpened(file.get(), path);
}

} // namespace

TrustedFile readTrusted(const std::string& directory, const std::string& name, std::uint32_t owner)
{
    const std::string path = joinPath(directory, name);
    const Descriptor folder(::open(directory.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat folderStatus
    {
    };
    struct stat status
    {
    };
    if (!folder.valid() || ::fstat(folder.get(), &folderStatus) != 0)
        return afterSystemError(directory);
    if (::fstatat(folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return afterSystemError(path);
    if (auto foreign = distrust(folderStatus, directory, owner))
        return *foreign;
    if (auto foreign = distrust(status, path, owner))
        return *foreign;
    if (S_ISLNK(status.st_mode))
        return without(Standing::Unreadable, Code::Unsupported, path, "a symbolic link");
    return openAndRead(folder.get(), name, path, owner);
}

} // namespace vitrine::policy
