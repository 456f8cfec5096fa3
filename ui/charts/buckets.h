// SPDX-License-Identifier: GPL-3.0-or-later
// Days gathered to buckets that can be drawn: at most a hundred and some, each with its empty days, so that a gap is a
// gap and not a zero. And where to write dates below them. Days count from 1970-01-01, local.
#pragma once

#include "report/usage.h"

#include <QString>
#include <optional>
#include <vector>

namespace vitrine::ui {

struct DaySpan
{
    std::int64_t first = 0;
    std::int64_t last = 0; // inclusive
    [[nodiscard]] std::int64_t days() const { return last - first + 1; }
};

// 1 (a day), 7 (a week), or a longer whole number of weeks.
[[nodiscard]] int bucketDays(const DaySpan& span);
// Weeks begin on the locale's first day.
[[nodiscard]] std::int64_t bucketStart(std::int64_t day, int width);
[[nodiscard]] std::int64_t weekStart(std::int64_t day);

struct Bucket
{
    std::int64_t firstDay = 0;
    report::DayCount count;                                   // day unused
    [[nodiscard]] std::optional<double> successShare() const; // none said so: no value
};
[[nodiscard]] std::vector<Bucket> bucketsOf(const std::vector<report::DayCount>& days, const DaySpan& span);

struct VersionBucket
{
    std::int64_t firstDay = 0;
    std::vector<std::uint64_t> events; // one a version
};
[[nodiscard]] std::vector<VersionBucket> bucketsOf(const report::Usage& usage, const DaySpan& span);

struct DateTick
{
    std::int64_t day = 0;
    QString label; // unique among the ticks
};
// At most `most` ticks on days, weeks, months or years, whichever reads best.
[[nodiscard]] std::vector<DateTick> dateTicks(const DaySpan& span, int most);

// From the first to the last day with events.
[[nodiscard]] std::optional<DaySpan> daysOf(const report::Usage& usage);

} // namespace vitrine::ui
