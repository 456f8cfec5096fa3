// SPDX-License-Identifier: Apache-2.0
// What was dropped, and why: <state>/<product>/dropped.ndjson, one framed line a drop, summed up when it grows.
//   {"v":1,"dropped":{"reason","events","time","ids":[...]},"c"}
#include "outbox/dropped.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/newfile.h"

#include <algorithm>
#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

constexpr std::uint64_t longFile = 256u << 10;
constexpr std::uint64_t mostRead = 4u << 20;
constexpr std::size_t mostIds = 1000; // of a reason
constexpr std::size_t mostReasons = 100;
constexpr int tries = 4;

std::string pathIn(const std::string& directory) { return joinPath(directory, "dropped.ndjson"); }

std::string lineOf(const Dropped& dropped)
{
    Json ids = Json::array();
    for (const std::string& id : dropped.ids)
        ids.push(id);
    const Json line = Json::object(
        {{"reason", dropped.reason}, {"events", dropped.events}, {"time", dropped.last}, {"ids", std::move(ids)}});
    return "\n" + framed(Json::object({{"v", 1}, {"dropped", line}})) + "\n";
}

std::optional<Dropped> droppedFrom(std::string_view line)
{
    const auto value = frameOf(line) == Frame::Fits ? Json::parse(line) : fail(Code::Malformed);
    const Json* said = value ? value->find("dropped") : nullptr;
    if (said == nullptr || !(*said)["reason"].isString())
        return std::nullopt;
    Dropped dropped;
    dropped.reason = (*said)["reason"].text();
    dropped.events = static_cast<std::uint64_t>(std::max<std::int64_t>((*said)["events"].integer().value_or(0), 0));
    dropped.last = (*said)["time"].integer().value_or(0);
    for (const Json& id : (*said)["ids"].items())
        dropped.ids.emplace_back(id.text());
    return dropped;
}

void add(std::vector<Dropped>& sums, Dropped one)
{
    auto sum = std::find_if(sums.begin(), sums.end(), [&](const Dropped& d) { return d.reason == one.reason; });
    if (sum == sums.end() && sums.size() >= mostReasons)
        return;
    if (sum == sums.end())
        sum = sums.insert(sums.end(), Dropped{one.reason, 0, 0, {}});
    sum->events += one.events;
    sum->last = std::max(sum->last, one.last);
    sum->ids.insert(sum->ids.end(), one.ids.begin(), one.ids.end());
    if (sum->ids.size() > mostIds)
        sum->ids.erase(sum->ids.begin(), sum->ids.end() - mostIds);
}

std::vector<Dropped> sumsIn(std::string_view bytes)
{
    std::vector<Dropped> sums;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        if (auto one = droppedFrom(bytes.substr(0, end)))
            add(sums, *std::move(one));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return sums;
}

// With its sums alone, unless somebody is just adding to it.
void shorten(const std::string& path, int file)
{
    struct stat status
    {
    };
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 || ::fstat(file, &status) != 0 || status.st_nlink == 0)
        return;
    const auto bytes = readFile(path, mostRead);
    if (!bytes)
        return;
    std::string shorter;
    for (const Dropped& sum : sumsIn(*bytes))
        shorter += lineOf(sum);
    const SizeSignalHeld held;
    static_cast<void>(replaceFile(path, shorter)); // else it stays as long as it is
}

// Held as a segment is: who shortens it takes the lock for itself, and a file that was replaced has no name any more.
Result<Descriptor> held(const std::string& path)
{
    for (int i = 0; i < tries; ++i) {
        auto file = openToAppend(path);
        struct stat status
        {
        };
        if (!file || (::flock(file->get(), LOCK_SH) != 0 && errno != EINTR && errno != ENOLCK))
            return file;
        if (::fstat(file->get(), &status) == 0 && status.st_nlink > 0)
            return file;
    }
    return fail(Code::Io, path, "busy");
}

} // namespace

Result<> countDropped(const Environment& environment, std::string_view productId, std::string_view reason,
                      std::uint64_t events, Millis now, const std::vector<std::string>& ids)
{
    const std::string directory = productDirectory(environment, productId);
    if (auto made = makeStateDirectory(environment, directory); !made)
        return made;
    return addDropped(directory, reason, events, now, ids);
}

Result<> addDropped(const std::string& directory, std::string_view reason, std::uint64_t events, Millis now,
                    const std::vector<std::string>& ids)
{
    if (events == 0)
        return {};
    const std::string path = pathIn(directory);
    const auto file = held(path);
    if (!file)
        return fail(file.error());
    const std::size_t count = std::min(ids.size(), mostIds);
    const std::string line = lineOf({std::string(reason), events, now, {ids.begin(), ids.begin() + count}});
    const SizeSignalHeld quiet;
    if (::write(file->get(), line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        return systemError(path);
    const auto facts = factsOf(path);
    if (facts && facts->size > longFile)
        shorten(path, file->get());
    return {};
}

std::vector<Dropped> dropped(const Environment& environment, std::string_view productId)
{
    const auto bytes = readFile(pathIn(productDirectory(environment, productId)), mostRead);
    return bytes ? sumsIn(*bytes) : std::vector<Dropped>();
}

} // namespace vitrine::outbox
