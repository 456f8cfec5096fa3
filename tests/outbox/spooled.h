// SPDX-License-Identifier: GPL-3.0-or-later
// Lines as recorders write them, and what is there afterwards.
#pragma once

#include "base/file.h"
#include "base/paths.h"
#include "outbox/writer.h"

#include <map>
#include <string>
#include <vector>

namespace vitrine::test {

inline outbox::SegmentHeader header(const std::string& product = "dr")
{
    return {product, "https://example.org/in", {{"env.own", "1"}}, {}};
}

inline event::Event numbered(const std::string& id, const std::string& generation = "g",
                             const std::string& product = "dr")
{
    event::Event event;
    event.product = product;
    event.name = "command_completed";
    event.id = id;
    event.session = "s";
    event.generation = generation;
    event.time = 1704067201500;
    event.fields.set("command", "dr templates list");
    return event;
}

inline std::string between(const std::string& line) { return "\n" + line + "\n"; }

inline std::string lineOf(const std::string& id, const std::string& generation = "g")
{
    return between(outbox::spoolLine(numbered(id, generation)));
}

// How often each event stands in the segments of a spool, read as a foreign reader would.
inline std::map<std::string, int> idsIn(const std::string& spool)
{
    std::map<std::string, int> ids;
    for (const std::string& name : listDirectory(spool)) {
        if (!name.ends_with(".ndjson"))
            continue;
        const std::string bytes = readFile(joinPath(spool, name), 1u << 30).value_or(std::string());
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
            if (const auto event = outbox::parseSpoolLine(std::string_view(bytes).substr(at, end - at)))
                ++ids[event->id];
            at = end + 1;
        }
    }
    return ids;
}

// A file that is renamed meanwhile counts once.
inline std::uint64_t bytesIn(const std::string& spool)
{
    std::map<std::uint64_t, std::uint64_t> sizes;
    for (const std::string& name : listDirectory(spool))
        if (const auto facts = factsOf(joinPath(spool, name)); facts && name.ends_with(".ndjson"))
            sizes[facts->inode] = facts->size;
    std::uint64_t bytes = 0;
    for (const auto& [inode, size] : sizes)
        bytes += size;
    return bytes;
}

} // namespace vitrine::test
