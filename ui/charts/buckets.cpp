// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/buckets.h"

#include "ui/shown.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int mostBuckets = 110;

std::int64_t dayOf(const QDate& date) { return QDate(1970, 1, 1).daysTo(date); }

QDate dateOf(std::int64_t day) { return QDate(1970, 1, 1).addDays(day); }

template<class T> std::vector<T> emptyBuckets(const DaySpan& span, int width)
{
    std::vector<T> buckets;
    for (std::int64_t day = bucketStart(span.first, width); day <= span.last; day += width) {
        buckets.emplace_back();
        buckets.back().firstDay = day;
    }
    return buckets;
}

template<class T> T* bucketFor(std::vector<T>& buckets, std::int64_t day, int width)
{
    if (buckets.empty() || day < buckets.front().firstDay)
        return nullptr;
    const auto index = static_cast<std::size_t>((day - buckets.front().firstDay) / width);
    return index < buckets.size() ? &buckets[index] : nullptr;
}

// The ways to write dates, from the finest: every so many days, or months.
struct Step
{
    int days;
    int months;
    QString (*format)();
};
QString yearFormat() { return QStringLiteral("yyyy"); }

constexpr Step steps[] = {{1, 0, dayFormat},   {2, 0, dayFormat},   {7, 0, dayFormat},   {14, 0, dayFormat},
                          {0, 1, monthFormat}, {0, 2, monthFormat}, {0, 3, monthFormat}, {0, 6, monthFormat},
                          {0, 12, yearFormat}, {0, 24, yearFormat}, {0, 60, yearFormat}, {0, 240, yearFormat}};

QDate firstTick(const QDate& from, const Step& step)
{
    if (step.months == 0)
        return step.days < 7 ? from : dateOf(weekStart(dayOf(from) + 6));
    QDate date(from.year(), 1, 1);
    while (date < from)
        date = date.addMonths(step.months);
    return date;
}

std::vector<DateTick> ticksAt(const DaySpan& span, const Step& step, int most)
{
    std::vector<DateTick> ticks;
    const QDate last = dateOf(span.last);
    for (QDate date = firstTick(dateOf(span.first), step); date <= last;
         date = step.months ? date.addMonths(step.months) : date.addDays(step.days)) {
        if (static_cast<int>(ticks.size()) > most)
            break;
        ticks.push_back({dayOf(date), QLocale().toString(date, step.format())});
    }
    return ticks;
}

} // namespace

std::int64_t weekStart(std::int64_t day)
{
    return day - (dateOf(day).dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
}

int bucketDays(const DaySpan& span)
{
    if (span.days() <= 62)
        return 1;
    const std::int64_t weeks = (span.days() + 6) / 7;
    return static_cast<int>(7 * ((weeks + mostBuckets - 1) / mostBuckets));
}

std::int64_t bucketStart(std::int64_t day, int width) { return width == 1 ? day : weekStart(day); }

std::optional<double> Bucket::successShare() const
{
    const std::uint64_t said = count.succeeded + count.failed;
    if (said == 0)
        return std::nullopt;
    return static_cast<double>(count.succeeded) / static_cast<double>(said);
}

std::vector<Bucket> bucketsOf(const std::vector<report::DayCount>& days, const DaySpan& span)
{
    const int width = bucketDays(span);
    auto buckets = emptyBuckets<Bucket>(span, width);
    for (const report::DayCount& day : days)
        if (Bucket* bucket = bucketFor(buckets, day.day, width)) {
            bucket->count.events += day.events;
            bucket->count.succeeded += day.succeeded;
            bucket->count.failed += day.failed;
        }
    return buckets;
}

std::vector<VersionBucket> bucketsOf(const report::Usage& usage, const DaySpan& span)
{
    const int width = bucketDays(span);
    auto buckets = emptyBuckets<VersionBucket>(span, width);
    for (VersionBucket& bucket : buckets)
        bucket.events.resize(usage.versions.size());
    for (const report::VersionDay& day : usage.versionDays)
        if (VersionBucket* bucket = bucketFor(buckets, day.day, width))
            for (std::size_t i = 0; i < std::min(day.events.size(), bucket->events.size()); ++i)
                bucket->events[i] += day.events[i];
    return buckets;
}

std::vector<DateTick> dateTicks(const DaySpan& span, int most)
{
    for (const Step& step : steps) {
        auto ticks = ticksAt(span, step, most);
        if (static_cast<int>(ticks.size()) <= most)
            return ticks;
    }
    return {};
}

std::optional<DaySpan> daysOf(const report::Usage& usage)
{
    if (usage.days.empty())
        return std::nullopt;
    return DaySpan{usage.days.front().day, usage.days.back().day};
}

} // namespace vitrine::ui
