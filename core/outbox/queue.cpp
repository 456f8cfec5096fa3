// SPDX-License-Identifier: Apache-2.0
// The segments that wait, and their end.
#include "outbox/spool.h"

#include "base/file.h"
#include "base/paths.h"

#include <fstream>

namespace vitrine::outbox {
namespace {

constexpr std::string_view suffix = ".ndjson";
constexpr std::size_t headLength = 32; // enough of a line to tell an event from a segment's first line

// Counts by the beginnings of lines, in blocks, so that the size of a spool does not matter.
class EventCount
{
public:
    void add(std::string_view block)
    {
        while (!block.empty()) {
            const std::size_t end = std::min(block.find('\n'), block.size());
            if (m_head.size() < headLength)
                m_head += block.substr(0, std::min(end, headLength - m_head.size()));
            if (end == block.size())
                return;
            endLine();
            block.remove_prefix(end + 1);
        }
    }

    std::uint64_t total()
    {
        endLine();
        return m_events;
    }

private:
    void endLine()
    {
        if (m_head.starts_with('{') && !looksLikeSegmentLine(m_head))
            ++m_events;
        m_head.clear();
    }

    std::string m_head;
    std::uint64_t m_events = 0;
};

std::uint64_t eventsIn(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string block(1u << 18, '\0');
    EventCount count;
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())), file.gcount() > 0)
        count.add(std::string_view(block).substr(0, static_cast<std::size_t>(file.gcount())));
    return count.total();
}

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
            found.push_back({path, facts->size, eventsIn(path)});
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
    return events;
}

} // namespace vitrine::outbox
