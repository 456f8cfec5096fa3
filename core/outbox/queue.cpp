// SPDX-License-Identifier: Apache-2.0
// The segments that wait, and their end.
#include "outbox/spool.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/claim.h"
#include "outbox/lineheads.h"
#include "outbox/newfile.h"

namespace vitrine::outbox {
namespace {

constexpr std::string_view suffix = ".ndjson";
// A purge that another program finished first is a purge.
Result<> removeIfThere(const std::string& path)
{
    const auto removed = removeFile(path);
    if (!removed && removed.error().code != Code::NotFound)
        return removed;
    return {};
}

} // namespace

std::vector<Segment> segments(const Environment& environment, std::string_view productId)
{
    std::vector<Segment> found;
    const std::string directory = spoolDirectory(environment, productId);
    for (const std::string& file : listDirectory(directory)) {
        const std::string path = joinPath(directory, file);
        const auto facts = factsOf(path);
        if (file.ends_with(suffix) && facts && !facts->directory)
            found.push_back({path, facts->size, lineHeadsOf(path).events});
    }
    return found;
}

Result<std::uint64_t> purge(const Environment& environment, std::string_view productId)
{
    // The generation goes first: whatever a kill leaves behind is then never sent.
    if (const auto ended = removeIfThere(joinPath(productDirectory(environment, productId), "consent.json")); !ended)
        return fail(ended.error());
    const auto waiting = namesIn(spoolDirectory(environment, productId));
    if (!waiting && waiting.error().code != Code::NotFound)
        return fail(waiting.error()); // what cannot be seen cannot be called deleted
    std::uint64_t events = 0;
    for (const Segment& segment : segments(environment, productId)) {
        if (const auto removed = removeIfThere(segment.path); !removed)
            return fail(removed.error());
        events += segment.events;
    }
    removeTemporaries(spoolDirectory(environment, productId));
    return events;
}

Result<std::uint64_t> purge(const Environment& environment, std::string_view productId, std::string_view reason,
                            Millis now)
{
    auto gone = purge(environment, productId);
    if (gone && *gone > 0)
        static_cast<void>(countDropped(environment, productId, reason, *gone, now, {})); // gone they are all the same
    return gone;
}

} // namespace vitrine::outbox
