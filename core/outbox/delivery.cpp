// SPDX-License-Identifier: Apache-2.0
#include "outbox/delivery.h"

#include "base/json.h"
#include "base/paths.h"
#include "outbox/newfile.h"
#include "outbox/segmentname.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

constexpr std::uint64_t mostBytes = 256u << 10;
constexpr std::size_t mostEndpoints = 100;
constexpr Millis longest = 86'400'000;

std::string pathFor(const Environment& environment, std::string_view productId)
{
    return joinPath(productDirectory(environment, productId), "delivery.json");
}

std::string startedPath(const Environment& environment, std::string_view productId)
{
    return joinPath(productDirectory(environment, productId), "sender-started");
}

// {"v":1,"endpoints":[{"url","notBefore","written"}]}; what cannot be read is as if it were not there.
Json::Items endpointsIn(const std::string& path)
{
    const auto bytes = readFile(path, mostBytes);
    const auto value = bytes ? Json::parse(*bytes) : fail(bytes.error());
    return value ? (*value)["endpoints"].items() : Json::Items();
}

Millis waitOf(const Json& endpoint, Millis now)
{
    const Millis until = endpoint["notBefore"].integer().value_or(0);
    const Millis written = endpoint["written"].integer().value_or(0);
    const bool believable = written <= now && until > now && until - written <= longest;
    return believable ? until : 0;
}

bool somethingWaits(const std::string& spool)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(spool.c_str()), ::closedir);
    while (directory != nullptr) {
        const dirent* entry = ::readdir(directory.get());
        if (entry == nullptr)
            return false;
        const auto name = SegmentName::parse(entry->d_name);
        if (name && name->state != SegmentState::Quarantine)
            return true;
    }
    return false;
}

} // namespace

Result<std::optional<FileLock>> trySenderLock(const Environment& environment, std::string_view productId)
{
    return FileLock::tryAcquire(joinPath(productDirectory(environment, productId), "sender.lock"));
}

Result<> postpone(const Environment& environment, std::string_view productId, std::string_view endpoint, Millis until,
                  Millis now)
{
    const std::string path = pathFor(environment, productId);
    Json::Items endpoints = endpointsIn(path);
    std::erase_if(endpoints, [&](const Json& one) { return one["url"].text() == endpoint || waitOf(one, now) == 0; });
    if (until > now && endpoints.size() < mostEndpoints)
        endpoints.push_back(
            Json::object({{"url", endpoint}, {"notBefore", std::min(until, now + longest)}, {"written", now}}));
    const Json value = Json::object({{"v", 1}, {"endpoints", Json::array(std::move(endpoints))}});
    return replaceFile(path, value.dump() + "\n");
}

Millis notBefore(const Environment& environment, std::string_view productId, std::string_view endpoint, Millis now)
{
    for (const Json& one : endpointsIn(pathFor(environment, productId)))
        if (one["url"].text() == endpoint)
            return waitOf(one, now);
    return 0;
}

bool due(const Environment& environment, std::string_view productId, std::string_view endpoint, Millis interval,
         Millis now)
{
    struct stat status
    {
    };
    if (::stat(startedPath(environment, productId).c_str(), &status) == 0) {
        const Millis last = Millis{status.st_mtim.tv_sec} * 1000 + status.st_mtim.tv_nsec / 1'000'000;
        if (last <= now && now - last < interval)
            return false; // a last start in the future: the clock was set back
    }
    return somethingWaits(spoolDirectory(environment, productId)) &&
           notBefore(environment, productId, endpoint, now) == 0;
}

Result<> noteStart(const Environment& environment, std::string_view productId, Millis now)
{
    const std::string path = startedPath(environment, productId);
    const auto file = openToAppend(path);
    if (!file)
        return fail(file.error());
    const timespec time{now / 1000, now % 1000 * 1'000'000};
    const timespec times[] = {time, time};
    return ::futimens(file->get(), times) == 0 ? Result<>() : systemError(path);
}

} // namespace vitrine::outbox
