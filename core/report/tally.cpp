// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tally.h"

#include "report/quantile.h"

#include <algorithm>
#include <tuple>

namespace vitrine::report {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;

std::int64_t floorDivided(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

} // namespace

std::int64_t localDay(Millis time, int utcOffsetMinutes)
{
    const std::int64_t day = floorDivided(time, msPerDay);
    const std::int64_t ofDay = time - day * msPerDay; // apart from the day, so that no time overflows
    return day + floorDivided(ofDay + utcOffsetMinutes * 60'000LL, msPerDay);
}

void Tally::add(const store::Row& row)
{
    ++m_events;
    if (row.command)
        ++m_commands[row.command];
    if (row.command && row.durationMs >= 0)
        m_durations[row.command].push_back(static_cast<double>(row.durationMs));
    if (row.errorType)
        ++m_errors[row.errorType];
    if (row.version)
        ++m_versions[row.version].events;
    if (row.time == store::Row::noTime)
        ++m_withoutTime;
    else
        addTimed(row);
}

void Tally::addTimed(const store::Row& row)
{
    m_first = std::min(m_first, row.time);
    m_last = std::max(m_last, row.time);
    Day& day = m_days[localDay(row.time, m_utcOffsetMinutes)];
    ++day.count.events;
    day.count.succeeded += row.success == 1 ? 1 : 0;
    day.count.failed += row.success == 0 ? 1 : 0;
    if (row.version) {
        ++day.versions[row.version];
        Millis& first = m_versions[row.version].first;
        first = std::min(first, row.time);
    }
}

Usage Tally::usage()
{
    Usage made;
    made.events = m_events;
    made.withoutTime = m_withoutTime;
    if (m_events > m_withoutTime)
        std::tie(made.first, made.last) = std::pair(m_first, m_last);
    made.commands = named(m_commands);
    made.errors = named(m_errors);
    made.durations = durations();
    for (const auto& [number, day] : m_days) {
        made.days.push_back(day.count);
        made.days.back().day = number;
    }
    listVersions(made);
    return made;
}

std::vector<NamedCount> Tally::named(const Counts& counts) const
{
    std::vector<NamedCount> list;
    for (const auto& [text, events] : counts)
        list.push_back({std::string(m_snapshot.text(text)), events});
    std::sort(list.begin(), list.end(), [](const NamedCount& a, const NamedCount& b) {
        return std::tie(b.events, a.name) < std::tie(a.events, b.name);
    });
    return list;
}

std::vector<CommandDuration> Tally::durations()
{
    std::vector<CommandDuration> list;
    for (auto& [command, values] : m_durations) {
        std::sort(values.begin(), values.end());
        list.push_back({std::string(m_snapshot.text(command)), values.size(), quantile(values, 0.5),
                        quantile(values, 0.95), values.front(), quantile(values, 0.25), quantile(values, 0.75),
                        values.back()});
    }
    std::sort(list.begin(), list.end(), [](const CommandDuration& a, const CommandDuration& b) {
        return std::tie(b.events, a.command) < std::tie(a.events, b.command);
    });
    return list;
}

// Those that are told apart, in order of first appearance.
std::vector<store::TextId> Tally::namedVersions() const
{
    std::vector<store::TextId> all;
    for (const auto& [version, facts] : m_versions)
        all.push_back(version);
    const auto sortBy = [&](auto key) {
        std::sort(all.begin(), all.end(), [&](store::TextId a, store::TextId b) {
            return std::pair(key(m_versions.at(a)), m_snapshot.text(a)) <
                   std::pair(key(m_versions.at(b)), m_snapshot.text(b));
        });
    };
    if (all.size() > mostVersions) {
        sortBy([](const Version& version) { return UINT64_MAX - version.events; });
        all.resize(mostVersions - 1);
    }
    sortBy([](const Version& version) { return version.first; });
    return all;
}

void Tally::listVersions(Usage& made) const
{
    std::unordered_map<store::TextId, std::size_t> places;
    for (const store::TextId version : namedVersions()) {
        places.emplace(version, made.versions.size());
        made.versions.emplace_back(m_snapshot.text(version));
    }
    const std::size_t others = made.versions.size();
    if (places.size() < m_versions.size())
        made.versions.emplace_back();
    for (const auto& [number, day] : m_days) {
        if (day.versions.empty())
            continue;
        VersionDay& row = made.versionDays.emplace_back(VersionDay{number, {}});
        row.events.resize(made.versions.size());
        for (const auto& [version, events] : day.versions) {
            const auto place = places.find(version);
            row.events[place == places.end() ? others : place->second] += events;
        }
    }
}

} // namespace vitrine::report
