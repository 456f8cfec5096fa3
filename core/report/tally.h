// SPDX-License-Identifier: GPL-3.0-or-later
// Counts rows one by one, by the numbers of their texts; names are looked up once, at the end. Internal to the room.
#pragma once

#include "report/usage.h"

#include <map>
#include <unordered_map>

namespace vitrine::report {

class Tally
{
public:
    Tally(const store::Snapshot& snapshot, int utcOffsetMinutes)
        : m_snapshot(snapshot), m_utcOffsetMinutes(utcOffsetMinutes)
    {
    }

    void add(const store::Row& row);
    [[nodiscard]] Usage usage();

private:
    using Counts = std::unordered_map<store::TextId, std::uint64_t>;
    struct Version
    {
        Millis first = INT64_MAX; // seen
        std::uint64_t events = 0;
    };
    struct Day
    {
        DayCount count;
        Counts versions;
    };

    void addTimed(const store::Row& row);
    [[nodiscard]] std::vector<NamedCount> named(const Counts& counts) const;
    [[nodiscard]] std::vector<CommandDuration> durations();
    [[nodiscard]] std::vector<store::TextId> namedVersions() const;
    void listVersions(Usage& usage) const;

    const store::Snapshot& m_snapshot;
    int m_utcOffsetMinutes;
    std::uint64_t m_events = 0, m_withoutTime = 0;
    std::map<std::int64_t, Day> m_days;
    Counts m_commands, m_errors;
    std::unordered_map<store::TextId, std::vector<double>> m_durations;
    std::unordered_map<store::TextId, Version> m_versions;
    Millis m_first = INT64_MAX, m_last = INT64_MIN;
};

// Days since 1970-01-01 at that offset; any time is fine.
[[nodiscard]] std::int64_t localDay(Millis time, int utcOffsetMinutes);

} // namespace vitrine::report
