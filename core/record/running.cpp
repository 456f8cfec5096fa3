// SPDX-License-Identifier: Apache-2.0
#include "record/running.h"

#include "base/file.h"
#include "base/ids.h"
#include "base/json.h"
#include "base/paths.h"

#include <fcntl.h>
#include <sys/file.h>

namespace vitrine::record {
namespace {

constexpr std::string_view prefix = "running-";
constexpr std::string_view suffix = ".json";
constexpr std::uint64_t mostBytes = 4096;

std::vector<std::string> markers(const Environment& environment, std::string_view productId)
{
    const std::string directory = productDirectory(environment, productId);
    std::vector<std::string> paths;
    for (const std::string& name : listDirectory(directory))
        if (name.starts_with(prefix) && name.ends_with(suffix))
            paths.push_back(joinPath(directory, name));
    return paths;
}

} // namespace

Running::Running(std::string path, Descriptor file)
    : m_path(std::move(path)), m_file(std::move(file)), m_process(::getpid())
{
}

Result<Running> Running::begin(const Environment& environment, std::string_view productId, const std::string& version,
                               Millis started)
{
    const std::string directory = productDirectory(environment, productId);
    if (auto made = makeDirectories(directory); !made)
        return fail(made.error());
    // Locked under a name that nobody looks for, so that it is never seen unlocked.
    const std::string id = randomHex(8);
    const std::string path = joinPath(directory, std::string(prefix) + id + std::string(suffix));
    const std::string hidden = path + ".new";
    Descriptor file(::open(hidden.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    const std::string line = Json::object({{"v", 1}, {"version", version}, {"started", started}}).dump() + "\n";
    const bool whole = file.valid() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 &&
                       ::write(file.get(), line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
                       ::rename(hidden.c_str(), path.c_str()) == 0;
    if (whole)
        return Running(path, std::move(file));
    auto problem = systemError(path);
    static_cast<void>(removeFile(hidden));
    return problem;
}

void Running::end()
{
    if (m_file.valid() && m_process == ::getpid())
        static_cast<void>(removeFile(m_path));
    m_file = Descriptor();
}

std::vector<Crash> takeCrashes(const Environment& environment, std::string_view productId)
{
    std::vector<Crash> crashes;
    for (const std::string& path : markers(environment, productId)) {
        const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        if (!file.valid() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
            continue;
        const auto bytes = readFile(path, mostBytes);
        if (!removeFile(path))
            continue; // somebody else took it
        const auto json = bytes ? Json::parse(*bytes) : Result<Json>(fail(bytes.error()));
        if (json)
            crashes.push_back({std::string((*json)["version"].text()), (*json)["started"].integer().value_or(0)});
    }
    return crashes;
}

void forgetRunning(const Environment& environment, std::string_view productId)
{
    for (const std::string& path : markers(environment, productId))
        static_cast<void>(removeFile(path));
}

} // namespace vitrine::record
