// SPDX-License-Identifier: Apache-2.0
// replaceFile: old or new, never another. Writers of one directory take turns by a lock on the directory itself, which
// leaves no file behind; so a temporary file that is there while the lock is held belongs to a writer that was killed.
#include "base/file.h"

#include "base/descriptor.h"
#include "base/ids.h"
#include "base/paths.h"

#include <cerrno>
#include <chrono>
#include <climits>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

namespace vitrine {
namespace {

constexpr int maxLinks = 40;
constexpr std::size_t randomBytes = 8;
constexpr auto lockPatience = std::chrono::seconds(5);

std::string directoryOf(const std::string& path)
{
    const std::string parent = parentPath(path);
    return parent.empty() ? "." : parent;
}

// ".drconfig.yaml.vitrine-": what the temporary files of this target begin with. Names have 255 bytes at most.
std::string temporaryPrefix(const std::string& target)
{
    return "." + target.substr(target.rfind('/') + 1).substr(0, 200) + ".vitrine-";
}

bool isTemporary(const std::string& name, const std::string& prefix)
{
    return name.size() == prefix.size() + 2 * randomBytes && name.starts_with(prefix) &&
           name.find_first_not_of("0123456789abcdef", prefix.size()) == std::string::npos;
}

class Replacement
{
public:
    Replacement(std::string target, std::string_view bytes, const ReplaceOptions& options)
        : m_target(std::move(target)), m_directory(directoryOf(m_target)), m_bytes(bytes), m_options(options)
    {
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;
    ~Replacement()
    {
        if (!m_temporary.empty())
            ::unlink(m_temporary.c_str());
    }

    Result<> run()
    {
        using Step = Result<> (Replacement::*)();
        for (const Step step : {&Replacement::lockDirectory, &Replacement::look, &Replacement::fill,
                                &Replacement::dress, &Replacement::compare, &Replacement::swap})
            if (auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Result<> lockDirectory()
    {
        m_lock = Descriptor(::open(m_directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!m_lock.valid())
            return systemError(m_directory);
        const auto until = std::chrono::steady_clock::now() + lockPatience;
        while (::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return {}; // a file system without such locks (NFS): then kills' leftovers stay, too
            if (std::chrono::steady_clock::now() > until)
                return fail(Code::Io, m_directory, "another program keeps it locked");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        removeLeftovers();
        return {};
    }

    void removeLeftovers() const
    {
        const std::string prefix = temporaryPrefix(m_target);
        for (const std::string& name : listDirectory(m_directory))
            if (isTemporary(name, prefix))
                ::unlink(joinPath(m_directory, name).c_str());
    }

    // What is there now decides what the new file has to look like.
    Result<> look()
    {
        m_exists = ::lstat(m_target.c_str(), &m_status) == 0;
        if (!m_exists)
            return errno == ENOENT ? Result<>() : systemError(m_target);
        if (m_options.mustNotExist)
            return fail(Code::Changed, m_target, "it is there by now");
        if (!S_ISREG(m_status.st_mode))
            return fail(Code::Unsupported, m_target, "not a regular file");
        if (m_status.st_nlink > 1)
            return fail(Code::Unsupported, m_target, "it has a second name (hard link), which would be cut off");
        if (::faccessat(AT_FDCWD, m_target.c_str(), W_OK, AT_EACCESS) != 0)
            return systemError(m_target);
        return {};
    }

    Result<> fill()
    {
        const std::string name = joinPath(m_directory, temporaryPrefix(m_target) + randomHex(randomBytes));
        const mode_t mode = m_exists ? 0600 : m_options.mode;
        m_file = Descriptor(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (!m_file.valid())
            return systemError(m_directory);
        m_temporary = name;
        for (std::string_view rest = m_bytes; !rest.empty();) {
            const ssize_t written = ::write(m_file.get(), rest.data(), rest.size());
            if (written < 0 && errno != EINTR)
                return systemError(m_target);
            rest.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        return {};
    }

    // Owner and group first: changing them clears mode bits. Attributes last: an ACL goes by the mode.
    Result<> dress()
    {
        struct stat made
        {
        };
        struct stat directory
        {
        };
        if (::fstat(m_file.get(), &made) != 0 || ::fstat(m_lock.get(), &directory) != 0)
            return systemError(m_target);
        const bool forOwner = !m_exists && ::geteuid() == 0;
        const struct stat& like = m_exists ? m_status : forOwner ? directory : made;
        if ((made.st_uid != like.st_uid || made.st_gid != like.st_gid) &&
            ::fchown(m_file.get(), like.st_uid, like.st_gid) != 0)
            return fail(Code::NoPermission, m_target, "its owner or group could not be kept");
        if (m_exists && ::fchmod(m_file.get(), m_status.st_mode & 07777) != 0)
            return systemError(m_target);
        if (m_exists)
            if (auto copied = copyAttributes(); !copied)
                return copied;
        return ::fsync(m_file.get()) == 0 ? Result<>() : systemError(m_target);
    }

    // Extended attributes, access lists among them. What the system itself sets ("security.", "trusted.") may differ.
    Result<> copyAttributes() const
    {
#ifdef __linux__
        std::string names(65536, '\0');
        const ssize_t size = ::listxattr(m_target.c_str(), names.data(), names.size());
        names.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
        for (std::size_t at = 0; at < names.size(); at = names.find('\0', at) + 1) {
            const std::string name = names.c_str() + at;
            std::string value(65536, '\0');
            const ssize_t length = ::getxattr(m_target.c_str(), name.c_str(), value.data(), value.size());
            const bool foreign = name.starts_with("security.") || name.starts_with("trusted.");
            if ((length < 0 ||
                 ::fsetxattr(m_file.get(), name.c_str(), value.data(), static_cast<std::size_t>(length), 0) != 0) &&
                !foreign)
                return fail(Code::NoPermission, m_target, "its attribute " + name + " could not be kept");
        }
#endif
        return {};
    }

    // As late as possible: nothing but the rename comes after.
    Result<> compare()
    {
        struct stat now
        {
        };
        const bool there = ::lstat(m_target.c_str(), &now) == 0;
        if (there != m_exists || (there && now.st_ino != m_status.st_ino))
            return fail(Code::Changed, m_target, "it was replaced meanwhile");
        if (!m_options.expected)
            return {};
        const auto bytes = m_exists ? readFile(m_target, m_options.expected->size()) : Result<std::string>();
        if (!bytes && bytes.error().code != Code::TooLarge)
            return fail(bytes.error());
        if (!bytes || !m_exists || *bytes != *m_options.expected)
            return fail(Code::Changed, m_target, "it is no longer what was read");
        return {};
    }

    Result<> swap()
    {
        if (renamed() != 0)
            return errno == EEXIST ? fail(Code::Changed, m_target, "it is there by now") : systemError(m_target);
        m_temporary.clear();
        if (::fsync(m_lock.get()) != 0 && errno != EINVAL)
            return systemError(m_directory);
        return {};
    }

    int renamed() const
    {
#ifdef __linux__
        if (m_options.mustNotExist) {
            const int done = ::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_target.c_str(), RENAME_NOREPLACE);
            if (done == 0 || (errno != EINVAL && errno != ENOSYS))
                return done;
        }
#endif
        return ::rename(m_temporary.c_str(), m_target.c_str());
    }

    std::string m_target;
    std::string m_directory;
    std::string_view m_bytes;
    const ReplaceOptions& m_options;
    Descriptor m_lock;
    Descriptor m_file;
    std::string m_temporary; // to be removed when it does not become the target
    bool m_exists = false;
    struct stat m_status
    {
    };
};

} // namespace

Result<std::string> linkTarget(const std::string& path)
{
    std::string at = path;
    for (int i = 0; i < maxLinks; ++i) {
        char next[PATH_MAX];
        const ssize_t length = ::readlink(at.c_str(), next, sizeof next);
        if (length < 0)
            return at;
        at = joinPath(parentPath(at), {next, static_cast<std::size_t>(length)});
    }
    return fail(Code::Io, path, std::strerror(ELOOP));
}

Result<> replaceFile(const std::string& path, std::string_view bytes, const ReplaceOptions& options)
{
    auto target = linkTarget(path);
    if (!target)
        return fail(target.error());
    if (auto made = makeDirectories(directoryOf(*target), options.directoryMode); !made)
        return made;
    return Replacement(std::move(*target), bytes, options).run();
}

} // namespace vitrine
