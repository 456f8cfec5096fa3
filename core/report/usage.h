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
    std::string product; // id; empty: all
    Range range;
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
struct CommandDuration // milliseconds
{
    std::string command;
    std::uint64_t events = 0;
    double median = 0;
    double p95 = 0;
    double lowest = 0, firstQuartile = 0, thirdQuartile = 0, highest = 0;
};
struct VersionDay
{
    std::int64_t day = 0;
    std::vector<std::uint64_t> events; // one a version, as in Usage::versions
};

struct Usage
{
    std::uint64_t events = 0; // that the answer stands on
    Millis first = 0, last = 0;
    std::vector<DayCount> days;              // ascending, days without events left out
    std::vector<NamedCount> commands;        // most used first
    std::vector<CommandDuration> durations;  // most used first
    std::vector<NamedCount> errors;          // most frequent first
    std::vector<std::string> versions;       // in order of first appearance
    std::vector<VersionDay> versionDays;
    std::uint64_t withoutTime = 0;
};

[[nodiscard]] Usage usage(const store::Snapshot& snapshot, const Question& question);

} // namespace vitrine::report
