// SPDX-License-Identifier: GPL-3.0-or-later
// "What my own use looks like to them": aggregates over a snapshot, small enough to draw and to read as tables.
#pragma once

#include "store/snapshot.h"

#include <string>
#include <utility>
#include <vector>

namespace vitrine::report {

struct Range
{
    Millis from = INT64_MIN; // inclusive
    Millis to = INT64_MAX;   // exclusive
};

struct Question
{
    std::string product;      // id; empty: all
    Range range;              // only one without any bound also holds events that have no time
    int utcOffsetMinutes = 0; // days are local days
};

struct DayCount
{
    std::int64_t day = 0; // days since 1970-01-01, local
    std::uint64_t events = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;
};
struct NamedCount
{
    std::string name;
    std::uint64_t events = 0;
};
// Milliseconds; quantiles interpolate linearly between the two nearest durations.
struct CommandDuration
{
    std::string command;
    std::uint64_t events = 0; // with a duration
    double median = 0;
    double p95 = 0;
    double lowest = 0, firstQuartile = 0, thirdQuartile = 0, highest = 0;
};
struct VersionDay
{
    std::int64_t day = 0;
    std::vector<std::uint64_t> events; // one a version, as in Usage::versions
};

inline constexpr std::size_t mostVersions = 100;

// Equals are sorted by name. Events that do not name a command, an error type or a version are in no such count.
struct Usage
{
    std::uint64_t events = 0;               // that the answer stands on
    std::uint64_t withoutTime = 0;          // of these; they are in no day
    Millis first = 0, last = 0;             // 0 when none has a time
    std::vector<DayCount> days;             // ascending, days without events left out
    std::vector<NamedCount> commands;       // most used first
    std::vector<CommandDuration> durations; // most used first
    std::vector<NamedCount> errors;         // most frequent first
    std::vector<std::string> versions;      // in order of first appearance, those without any time last; of more than
                                            // mostVersions the rarest are counted together under "", at the end
    std::vector<VersionDay> versionDays;    // ascending, days without a version left out
};

[[nodiscard]] Usage usage(const store::Snapshot& snapshot, const Question& question);

} // namespace vitrine::report
