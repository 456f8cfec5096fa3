// SPDX-License-Identifier: Apache-2.0
// Events waiting on disk (DESIGN "On disk"): one JSON line each, framed by a CRC-32C, in
// <state>/<product>/spool/*.ndjson.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/result.h"
#include "event/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::outbox {

[[nodiscard]] std::uint32_t crc32c(std::string_view bytes);

// The object with `,"c":"<crc32c>"` put before its last brace; without line breaks.
[[nodiscard]] std::string framed(const Json& object);
[[nodiscard]] std::string framed(std::string object); // its text, as dump() writes it

// The checksum a line states, if it is framed at all, and whether its bytes fit. Blanks around the line do not count.
enum class Frame : std::uint8_t { None, Fits, Broken };
[[nodiscard]] Frame frameOf(std::string_view line);

// {"v":1,"id","seq","time","gen","product","name","session","props":{...},"cut":[{"field","rule"}],"c":"<crc32c>"}
// without line breaks; the writer puts a newline before and after it. An event without a time has no "time".
[[nodiscard]] std::string spoolLine(const event::Event& event);

// Error: Malformed (not such a line), Changed (the checksum does not fit).
[[nodiscard]] Result<event::Event> parseSpoolLine(std::string_view line);

// What a consent rung of the environment said when a segment was opened.
struct RecordedRung
{
    std::string id;
    std::string value;
    friend bool operator==(const RecordedRung&, const RecordedRung&) = default;
};

// A segment's first line, {"v":1,"segment":{"product","endpoint","environment":[{"rung","value"}],"secret"},"c"}: a
// sender that a timer started does not see the shell's environment, and must obey what was said there.
struct SegmentHeader
{
    std::string product;
    std::string endpoint; // URL without secrets
    std::vector<RecordedRung> environment;
    std::string secretVariable; // the endpoint's secret came from this variable; only a sender that has it may send
    friend bool operator==(const SegmentHeader&, const SegmentHeader&) = default;
};
// more: members after these, for the room's own use.
[[nodiscard]] std::string segmentLine(const SegmentHeader& header, const Json::Members& more = {});
[[nodiscard]] Result<SegmentHeader> parseSegmentLine(std::string_view line); // errors as parseSpoolLine()
[[nodiscard]] bool looksLikeSegmentLine(std::string_view line);

struct Segment
{
    std::string path;
    std::uint64_t bytes = 0;
    std::uint64_t events = 0;
};
[[nodiscard]] std::vector<Segment> segments(const Environment& environment, std::string_view productId);

// Ends the consent generation and deletes what waits (DESIGN rule 4). Gives the number of events that were deleted.
[[nodiscard]] Result<std::uint64_t> purge(const Environment& environment, std::string_view productId);
// The same, and how many went is kept with the reason ("consent-off", "deleted") and the time, without their IDs.
[[nodiscard]] Result<std::uint64_t> purge(const Environment& environment, std::string_view productId,
                                          std::string_view reason, Millis now);

} // namespace vitrine::outbox
