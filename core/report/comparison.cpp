// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include "report/fieldtally.h"
#include "report/tally.h"

#include <algorithm>
#include <array>
#include <map>

namespace vitrine::report {
namespace {

constexpr Millis millisADay = 86'400'000;
constexpr std::size_t askEvery = 64; // events between two questions whether to go on

bool isOf(const store::Snapshot& snapshot, const store::Row& row, const std::string& product)
{
    return product.empty() || snapshot.productOf(row) == product;
}

} // namespace

std::vector<std::size_t> rowsOf(const store::Snapshot& snapshot, const Subset& subset)
{
    const bool bounded = subset.range.from != INT64_MIN || subset.range.to != INT64_MAX;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const store::Row& row = snapshot.row(i);
        const bool timed = row.time != store::Row::noTime;
        if (bounded && (!timed || row.time < subset.range.from || row.time >= subset.range.to))
            continue;
        if (subset.version && snapshot.text(row.version) != *subset.version)
            continue;
        if (isOf(snapshot, row, subset.product))
            rows.push_back(i);
    }
    return rows;
}

Range rangeOfDay(std::int64_t day, int utcOffsetMinutes)
{
    const Millis from = day * millisADay - Millis{utcOffsetMinutes} * 60'000;
    return {from, from + millisADay};
}

Comparable comparable(const store::Snapshot& snapshot, const std::string& product, int utcOffsetMinutes)
{
    const Usage all = usage(snapshot, {product, {}, utcOffsetMinutes});
    std::map<std::string_view, std::uint64_t> events;
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        if (const store::Row& row = snapshot.row(i); row.version != 0 && isOf(snapshot, row, product))
            ++events[snapshot.text(row.version)];
    Comparable found{all.days, {}};
    for (const std::string& version : all.versions)
        if (!version.empty())
            found.versions.push_back({version, events[version]});
    return found;
}

const char* name(Difference difference)
{
    constexpr std::array names{"appeared", "vanished", "changed", "same"};
    return names[static_cast<std::size_t>(difference)];
}

std::size_t Comparison::count(Difference what) const
{
    return static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(), [&](const FieldDifference& field) { return field.what == what; }));
}

Comparison compare(const store::Snapshot& snapshot, const product::Profile& profile, const Sides& sides,
                   const std::function<bool()>& cancelled)
{
    FieldTally tally(profile, sides.a.size() == 1 && sides.b.size() == 1);
    std::uint64_t unreadable = 0;
    std::size_t asked = 0;
    bool stopped = false;
    const auto addAll = [&](FieldTally::Side side, const std::vector<std::size_t>& rows) {
        for (const std::size_t row : rows) {
            stopped = stopped || (asked++ % askEvery == 0 && cancelled && cancelled());
            if (stopped)
                return;
            if (const auto event = snapshot.event(row))
                tally.add(side, *event);
            else
                ++unreadable;
        }
    };
    addAll(FieldTally::A, sides.a);
    addAll(FieldTally::B, sides.b);
    Comparison comparison = tally.result();
    comparison.unreadable = unreadable;
    comparison.cancelled = stopped;
    return comparison;
}

} // namespace vitrine::report
