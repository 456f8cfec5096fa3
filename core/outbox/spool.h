// SPDX-License-Identifier: Apache-2.0
// Events waiting on disk (DESIGN "On disk"): one JSON line each, framed by a CRC-32C, in <state>/<product>/spool/*.ndjson.
#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "event/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::outbox {

[[nodiscard]] std::uint32_t crc32c(std::string_view bytes);

// {"v":1,"id","seq","time","gen","product","name","session","props":{...},"cut":[{"field","rule"}],"c":"<crc32c>"}
// without line breaks; the writer puts a newline before and after it.
[[nodiscard]] std::string spoolLine(const event::Event& event);

// Error: Malformed (not such a line), Changed (the checksum does not fit).
[[nodiscard]] Result<event::Event> parseSpoolLine(std::string_view line);

struct Segment
{
    std::string path;
    std::uint64_t bytes = 0;
    std::uint64_t events = 0;
};
[[nodiscard]] std::vector<Segment> segments(const Environment& environment, std::string_view productId);

// Deletes what waits and ends the consent generation (DESIGN rule 4). Gives the number of events that were deleted.
[[nodiscard]] Result<std::uint64_t> purge(const Environment& environment, std::string_view productId);

} // namespace vitrine::outbox
