// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincount.h"

#include <QtTest>

#include <map>

namespace vitrine::test {
namespace {

using report::Question;
using report::Usage;

using Counted = std::map<std::string, std::uint64_t>;

std::vector<std::pair<std::string, std::uint64_t>> ranked(const Counted& counts)
{
    std::vector<std::pair<std::string, std::uint64_t>> list(counts.begin(), counts.end());
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return list;
}

double interpolated(std::vector<double> values, double percent)
{
    std::sort(values.begin(), values.end());
    const double position = (static_cast<double>(values.size()) - 1) * percent / 100;
    const auto low = static_cast<std::size_t>(position);
    const double rest = position - static_cast<double>(low);
    return rest > 0 ? values[low] * (1 - rest) + values[low + 1] * rest : values[low];
}

std::vector<Plain> chosen(const std::vector<Plain>& events, const Question& question)
{
    std::vector<Plain> kept;
    const bool bounded = question.range.from != INT64_MIN || question.range.to != INT64_MAX;
    for (const Plain& event : events) {
        const bool timed = event.time != store::Row::noTime;
        const bool inside = timed && event.time >= question.range.from && event.time < question.range.to;
        if ((question.product.empty() || event.product == question.product) && (inside || (!timed && !bounded)))
            kept.push_back(event);
    }
    return kept;
}

std::int64_t dayOf(const Plain& event, int utcOffsetMinutes)
{
    return static_cast<std::int64_t>(
        std::floor(static_cast<double>(event.time + utcOffsetMinutes * 60'000) / static_cast<double>(day)));
}

void compareCounts(const std::vector<report::NamedCount>& found, const Counted& counts)
{
    const auto expected = ranked(counts);
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].name, expected[i].first);
        QCOMPARE(found[i].events, expected[i].second);
    }
}

void compareDays(const Usage& usage, const std::vector<Plain>& events, int offset)
{
    std::map<std::int64_t, std::array<std::uint64_t, 3>> days;
    for (const Plain& event : events)
        if (event.time != store::Row::noTime) {
            auto& counts = days[dayOf(event, offset)];
            ++counts[0];
            counts[1] += event.success == 1;
            counts[2] += event.success == 0;
        }
    QCOMPARE(usage.days.size(), days.size());
    auto expected = days.begin();
    for (const report::DayCount& found : usage.days) {
        QCOMPARE(found.day, expected->first);
        QCOMPARE((std::array{found.events, found.succeeded, found.failed}), expected->second);
        ++expected;
    }
}

void compareDurations(const Usage& usage, const std::vector<Plain>& events)
{
    std::map<std::string, std::vector<double>> values;
    Counted counts;
    for (const Plain& event : events)
        if (event.durationMs >= 0 && !event.command.empty()) {
            values[event.command].push_back(static_cast<double>(event.durationMs));
            ++counts[event.command];
        }
    const auto order = ranked(counts);
    QCOMPARE(usage.durations.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const report::CommandDuration& found = usage.durations[i];
        const std::vector<double>& of = values.at(order[i].first);
        QCOMPARE(found.command, order[i].first);
        QCOMPARE(found.events, order[i].second);
        QCOMPARE(found.lowest, interpolated(of, 0));
        QCOMPARE(found.firstQuartile, interpolated(of, 25));
        QCOMPARE(found.median, interpolated(of, 50));
        QCOMPARE(found.thirdQuartile, interpolated(of, 75));
        QCOMPARE(found.p95, interpolated(of, 95));
        QCOMPARE(found.highest, interpolated(of, 100));
    }
}

void compareVersions(const Usage& usage, const std::vector<Plain>& events, int offset)
{
    std::map<std::string, Millis> first;
    std::map<std::int64_t, Counted> days;
    for (const Plain& event : events) {
        if (event.version.empty())
            continue;
        const Millis time = event.time == store::Row::noTime ? INT64_MAX : event.time;
        first.try_emplace(event.version, time);
        first[event.version] = std::min(first[event.version], time);
        if (event.time != store::Row::noTime)
            ++days[dayOf(event, offset)][event.version];
    }
    std::vector<std::pair<Millis, std::string>> order;
    for (const auto& [version, time] : first)
        order.emplace_back(time, version);
    std::sort(order.begin(), order.end());
    QCOMPARE(usage.versions.size(), order.size());
    QCOMPARE(usage.versionDays.size(), days.size());
    auto expected = days.begin();
    for (const report::VersionDay& found : usage.versionDays) {
        QCOMPARE(found.day, expected->first);
        for (std::size_t i = 0; i < order.size(); ++i) {
            QCOMPARE(usage.versions[i], order[i].second);
            QCOMPARE(found.events[i], expected->second[order[i].second]);
        }
        ++expected;
    }
}

} // namespace

void compareAll(const std::vector<Plain>& all, const Question& question)
{
    const Usage usage = report::usage(Notes(all), question);
    const std::vector<Plain> events = chosen(all, question);
    Counted commands, errors;
    std::uint64_t timeless = 0;
    for (const Plain& event : events) {
        timeless += event.time == store::Row::noTime;
        if (!event.command.empty())
            ++commands[event.command];
        if (!event.error.empty())
            ++errors[event.error];
    }
    QCOMPARE(usage.events, static_cast<std::uint64_t>(events.size()));
    QCOMPARE(usage.withoutTime, timeless);
    compareCounts(usage.commands, commands);
    compareCounts(usage.errors, errors);
    compareDays(usage, events, question.utcOffsetMinutes);
    compareDurations(usage, events);
    compareVersions(usage, events, question.utcOffsetMinutes);
}

} // namespace vitrine::test
