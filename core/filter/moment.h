// SPDX-License-Identifier: GPL-3.0-or-later
// Times and durations as a filter writes them. A date without a clock time stands for its whole day, one without
// seconds for its whole minute; "-7d" is seven days before now; without a zone it is local time.
#pragma once

#include "base/clock.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::filter {

enum class Unit : std::uint8_t { Millisecond, Second, Minute, Hour, Day, Week };

struct Duration
{
    double amount = 0;
    Unit unit = Unit::Millisecond;
    [[nodiscard]] double milliseconds() const;
    friend bool operator==(const Duration&, const Duration&) = default;
};

struct Moment
{
    enum class Kind : std::uint8_t { Ago, Local, Utc, Now, Today, Yesterday };
    Kind kind = Kind::Now;
    Unit unit = Unit::Day; // of Ago; else how much time it stands for: Day, Minute, Second, Millisecond
    Millis value = 0;      // of Ago: how many units; of Local: as if it were UTC; of Utc: since epoch
    friend bool operator==(const Moment&, const Moment&) = default;
};

// What "now" and "local" mean. Taken once for an evaluation, so that every row is asked the same.
struct LocalClock
{
    Millis now = 0;
    std::function<int(Millis)> offsetMinutes; // east of UTC at that time; null: UTC
    [[nodiscard]] static LocalClock ofProcess();
};

struct Interval // [from, to); a point when both are the same
{
    Millis from = 0;
    Millis to = 0;
};
[[nodiscard]] Interval intervalOf(const Moment& moment, const LocalClock& clock);

// "2s", "1.5s", "320ms", "2min", "1h", "3d"; a number alone counts milliseconds. nullopt: none of these.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view text);
// "-7d", "now", "today", "yesterday", "2026-11-18", "2026-11-18T14:02[:03[.250]][Z|+01:00]". nullopt: none of these.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);
[[nodiscard]] std::optional<double> parseNumber(std::string_view text); // finite

[[nodiscard]] std::string print(const Duration& duration);
[[nodiscard]] std::string print(const Moment& moment);
[[nodiscard]] std::string print(double number);

} // namespace vitrine::filter
