// SPDX-License-Identifier: Apache-2.0
// One recorded fact, whatever file it was read from. Plain data; the raw bytes stay beside what was understood of them.
#pragma once

#include "base/clock.h"
#include "base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::event {

// The form an event was found in.
enum class Shape : std::uint8_t { Unknown, Spool, AzsdkRow, AppInsights, Amplitude, Ga4, CodegenFlat, Kamaji, Otlp };

// What became of it. Recorded: seen in a debug log or an export; Queued: waits in a spool.
enum class Status : std::uint8_t { Recorded, Queued, Sent, Unknown, Refused, Dropped };

[[nodiscard]] const char* name(Shape shape);
[[nodiscard]] const char* name(Status status);
[[nodiscard]] std::optional<Status> statusNamed(std::string_view name);

struct Origin
{
    std::string file;
    std::uint64_t line = 0;   // from 1
    std::uint64_t offset = 0; // of raw in the file
};

// A field that the sanitizer took out; its value is not kept anywhere.
struct Removed
{
    std::string field;
    std::string rule;
};

struct Event
{
    std::string product; // id; empty when the shape does not tell
    std::string name;
    std::optional<Millis> time;
    std::string id;
    std::string session;
    std::string generation;
    std::optional<bool> success;
    std::optional<double> durationMs;
    Status status = Status::Recorded;
    Shape shape = Shape::Unknown;
    std::uint64_t sequence = 0;
    Json fields = Json::object(); // field name -> value, in the order they stood; nested values stay nested
    Json wire;                    // the event's own object as the request held it; Null when it came from no request
    Json frame;                   // what the request held around its events (api_key, client_id, options, resource ...)
    std::vector<Removed> cut;
    std::vector<std::string> warnings; // e.g. "duplicate-key"
    Origin origin;
    std::string raw; // the exact bytes
};

} // namespace vitrine::event
