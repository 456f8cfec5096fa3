// SPDX-License-Identifier: Apache-2.0
#include "record/keeping.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/json.h"
#include "base/paths.h"

#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace vitrine::record {
namespace {

constexpr std::size_t mostBytes = 4096;
constexpr int mostTries = 40; // times the pause: ten milliseconds
constexpr auto pause = std::chrono::microseconds(250);

// The first line only: what a longer one left behind it does not count.
Kept keptFrom(std::string_view bytes)
{
    Kept kept;
    if (bytes.empty())
        return kept;
    kept.standing = Kept::Standing::Lost;
    const std::size_t end = bytes.find('\n');
    const auto json = Json::parse(bytes.substr(0, end), {mostBytes, 4});
    if (end == std::string_view::npos || !json || json->find("v") == nullptr || (*json)["v"].integer() != 1)
        return kept;
    kept.standing = Kept::Standing::Read;
    const Json& sitting = (*json)["session"];
    kept.sitting = {std::string(sitting["id"].text()), sitting["started"].integer().value_or(0),
                    sitting["last"].integer().value_or(0)};
    for (const Json::Member& version : (*json)["versions"].members())
        kept.versions[version.key] = version.value.text();
    kept.notice = (*json)["notice"].text();
    return kept;
}

std::string lineOf(const Kept& kept)
{
    const Json sitting =
        Json::object({{"id", kept.sitting.id}, {"started", kept.sitting.started}, {"last", kept.sitting.last}});
    Json versions = Json::object();
    for (const auto& [what, version] : kept.versions)
        versions.set(what, version);
    return Json::object({{"v", 1}, {"session", sitting}, {"versions", versions}, {"notice", kept.notice}}).dump() +
           "\n";
}

bool isStillAt(int descriptor, const std::string& path)
{
    struct stat open
    {
    };
    struct stat there
    {
    };
    return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &there) == 0 && open.st_ino == there.st_ino &&
           open.st_dev == there.st_dev;
}

// The file, locked; made if it is not there. One that was deleted before the lock was had is opened anew.
Result<Descriptor> openLocked(const std::string& path)
{
    if (auto made = makeDirectories(parentPath(path)); !made)
        return fail(made.error());
    for (int tries = 0; tries < mostTries; ++tries) {
        Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.valid())
            return systemError(path);
        if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
            std::this_thread::sleep_for(pause);
            continue;
        }
        if (isStillAt(file.get(), path))
            return file;
    }
    return fail(Code::Locked, path, "another process keeps it");
}

Result<std::string> readAll(int descriptor, const std::string& path)
{
    std::string bytes(mostBytes, '\0');
    const ssize_t got = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    if (got < 0)
        return systemError(path);
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

Result<> writeAll(int descriptor, const std::string& path, const std::string& line)
{
    if (line.size() > mostBytes)
        return fail(Code::TooLarge, path);
    const ssize_t put = ::pwrite(descriptor, line.data(), line.size(), 0);
    if (put != static_cast<ssize_t>(line.size()) || ::ftruncate(descriptor, put) != 0)
        return systemError(path);
    return {};
}

} // namespace

std::string keepingPath(const Environment& environment, std::string_view productId)
{
    return joinPath(productDirectory(environment, productId), "session.json");
}

Kept readKept(const Environment& environment, std::string_view productId)
{
    const auto bytes = readFile(keepingPath(environment, productId), mostBytes);
    if (!bytes && bytes.error().code != Code::NotFound)
        return keptFrom("?"); // there, and not to be read
    return keptFrom(bytes.value_or(""));
}

Result<Kept> updateKept(const Environment& environment, std::string_view productId,
                        const std::function<void(Kept&)>& change)
{
    const std::string path = keepingPath(environment, productId);
    const auto file = openLocked(path);
    if (!file)
        return fail(file.error());
    const auto bytes = readAll(file->get(), path);
    if (!bytes)
        return fail(bytes.error());
    Kept kept = keptFrom(*bytes);
    change(kept);
    if (const std::string line = lineOf(kept); line != *bytes)
        if (auto written = writeAll(file->get(), path, line); !written)
            return fail(written.error());
    return kept;
}

Result<> forgetKept(const Environment& environment, std::string_view productId)
{
    auto removed = removeFile(keepingPath(environment, productId));
    return removed || removed.error().code == Code::NotFound ? Result<>() : removed;
}

} // namespace vitrine::record
