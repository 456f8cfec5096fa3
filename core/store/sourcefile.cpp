// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcefile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace vitrine::store {

Result<SourceFile> SourceFile::open(const std::string& path)
{
    SourceFile file(path, ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    const int error = errno;
    if (file.m_descriptor < 0) {
        const Code code = error == ENOENT || error == ENOTDIR ? Code::NotFound
                          : error == EACCES                   ? Code::NoPermission
                                                              : Code::Io;
        return fail(code, path, std::strerror(error));
    }
    struct stat status
    {
    };
    if (::fstat(file.m_descriptor, &status) != 0)
        return fail(Code::Io, path, std::strerror(errno));
    if (!S_ISREG(status.st_mode))
        return fail(Code::Unsupported, path, "not a regular file");
    file.m_facts.size = static_cast<std::uint64_t>(status.st_size);
    file.m_facts.device = status.st_dev;
    file.m_facts.inode = status.st_ino;
    file.m_facts.modifiedNanoseconds = status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
    return file;
}

SourceFile::SourceFile(SourceFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_facts(other.m_facts)
{
}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::size_t SourceFile::read(std::uint64_t offset, char* to, std::size_t size) const
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(m_descriptor, to + done, size - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

Result<std::string> SourceFile::read(std::uint64_t offset, std::size_t size) const
{
    std::string bytes(size, '\0');
    if (read(offset, bytes.data(), size) != size)
        return fail(Code::Changed, m_path, "shorter than it was");
    return bytes;
}

Fingerprint SourceFile::fingerprint(std::uint64_t length) const
{
    const std::size_t part = static_cast<std::size_t>(std::min<std::uint64_t>(length, 64u << 10));
    std::string bytes(part, '\0');
    const auto hashAt = [&](std::uint64_t offset) {
        return std::hash<std::string_view>()(std::string_view(bytes).substr(0, read(offset, bytes.data(), part)));
    };
    return {length, hashAt(0), hashAt(length - part)};
}

} // namespace vitrine::store
