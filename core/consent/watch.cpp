// SPDX-License-Identifier: Apache-2.0
#include "consent/watch.h"

#include "base/paths.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <map>
#include <sys/stat.h>

namespace vitrine::consent {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t fineTick = 20'000'000;   // more than a jiffy of any kernel
constexpr std::int64_t coarseTick = 2 * second; // file systems that know whole seconds only (FAT: even ones)
constexpr std::size_t many = 3;                 // so many missing files of a directory are told by the directory

std::int64_t nanoseconds(const timespec& time) { return time.tv_sec * second + time.tv_nsec; }

bool isMissing(int problem) { return problem == ENOENT || problem == ENOTDIR; }

bool isThere(const std::string& path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 || !isMissing(errno);
}

// The first part of the path that is not there: nothing can appear before it does.
std::string firstMissing(std::string path)
{
    for (std::string parent = parentPath(path); !parent.empty() && parent != path; parent = parentPath(path)) {
        if (isThere(parent))
            break;
        path = std::move(parent);
    }
    return path;
}

} // namespace

std::int64_t fileClock()
{
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &time);
    return nanoseconds(time);
}

Watch::Stamp Watch::stampOf(const char* path)
{
    struct stat status
    {
    };
    Stamp stamp;
    if (::stat(path, &status) != 0) {
        stamp.problem = errno;
        return stamp;
    }
    stamp.device = status.st_dev;
    stamp.inode = status.st_ino;
    stamp.size = static_cast<std::uint64_t>(status.st_size);
    stamp.modified = nanoseconds(status.st_mtim);
    stamp.changed = nanoseconds(status.st_ctim);
    stamp.mode = status.st_mode;
    stamp.owner = status.st_uid;
    return stamp;
}

Watch::Watch(const std::vector<std::string>& paths, std::int64_t began) : m_trusted(true)
{
    std::map<std::string, std::vector<Look>> missing; // directory -> what is not in it
    for (const std::string& path : paths) {
        const Stamp stamp = stampOf(path.c_str());
        if (!isMissing(stamp.problem)) {
            add(path, stamp, began);
            continue;
        }
        std::string first = firstMissing(path); // fails as the path does
        auto& looks = missing[parentPath(first)];
        if (std::none_of(looks.begin(), looks.end(), [&](const Look& look) { return look.path == first; }))
            looks.push_back({std::move(first), stamp});
    }
    for (auto& [directory, looks] : missing) {
        if (looks.size() >= many)
            add(directory, stampOf(directory.c_str()), began);
        else
            for (Look& look : looks)
                add(std::move(look.path), look.stamp, began);
    }
}

void Watch::add(std::string path, const Stamp& stamp, std::int64_t began)
{
    const bool coarse = stamp.modified % second == 0 && stamp.changed % second == 0;
    const std::int64_t newest = std::max(stamp.modified, stamp.changed);
    if (stamp.problem == 0 && newest + (coarse ? coarseTick : fineTick) > began)
        m_trusted = false;
    m_looks.push_back({std::move(path), stamp});
}

bool Watch::unchanged() const
{
    return m_trusted && std::all_of(m_looks.begin(), m_looks.end(),
                                    [](const Look& look) { return stampOf(look.path.c_str()) == look.stamp; });
}

std::vector<std::string> Watch::looks() const
{
    std::vector<std::string> paths;
    for (const Look& look : m_looks)
        paths.push_back(look.path);
    return paths;
}

} // namespace vitrine::consent
