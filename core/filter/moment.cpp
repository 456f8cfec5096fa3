// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/moment.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ctime>

namespace vitrine::filter {
namespace {

struct UnitName
{
    std::string_view name;
    Unit unit;
};
// The first name of a unit is how it is printed.
constexpr std::array<UnitName, 7> unitNames = {{{"ms", Unit::Millisecond},
                                                {"s", Unit::Second},
                                                {"min", Unit::Minute},
                                                {"h", Unit::Hour},
                                                {"d", Unit::Day},
                                                {"w", Unit::Week},
                                                {"m", Unit::Minute}}};

constexpr std::array<Millis, 6> lengths = {1, 1000, 60'000, 3'600'000, 86'400'000, 604'800'000};

Millis lengthOf(Unit unit) { return lengths.at(static_cast<std::size_t>(unit)); }

std::optional<Unit> unitNamed(std::string_view name)
{
    const auto found =
        std::find_if(unitNames.begin(), unitNames.end(), [&](const UnitName& each) { return each.name == name; });
    return found == unitNames.end() ? std::nullopt : std::optional(found->unit);
}

std::string_view nameOf(Unit unit) { return unitNames.at(static_cast<std::size_t>(unit)).name; }

std::optional<Moment> parseAgo(std::string_view text)
{
    constexpr std::size_t mostDigits = 6; // a million weeks are enough
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto unit = unitNamed(text.substr(digits));
    if (digits == 0 || digits > mostDigits || !unit)
        return std::nullopt;
    Millis count = 0;
    std::from_chars(text.data(), text.data() + digits, count);
    return Moment{Moment::Kind::Ago, *unit, count};
}

// By the length of "2026-11-18T14:02:03.250" up to its zone.
std::optional<Unit> precisionOf(std::size_t length)
{
    switch (length) {
    case 10:
        return Unit::Day;
    case 16:
        return Unit::Minute;
    case 19:
        return Unit::Second;
    case 21:
    case 22:
    case 23:
        return Unit::Millisecond;
    default:
        return std::nullopt;
    }
}

std::optional<Moment> parseAbsolute(std::string_view text)
{
    constexpr std::size_t date = 10;
    if (text.size() < date || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const std::size_t zone = std::min(text.find_first_of("Zz+-", date), text.size());
    const auto unit = precisionOf(zone);
    const bool dayInUtc = zone == date && zone < text.size();
    if (!unit || (dayInUtc && text.substr(zone) != "Z"))
        return std::nullopt;
    const auto time = parseIsoTime(dayInUtc ? text.substr(0, date) : text);
    if (!time)
        return std::nullopt;
    return Moment{zone < text.size() ? Moment::Kind::Utc : Moment::Kind::Local, *unit, *time};
}

Millis utcOf(Millis local, const LocalClock& clock)
{
    if (!clock.offsetMinutes)
        return local;
    const Millis guess = local - clock.offsetMinutes(local) * lengthOf(Unit::Minute);
    return local - clock.offsetMinutes(guess) * lengthOf(Unit::Minute);
}

Interval dayOf(int daysAgo, const LocalClock& clock)
{
    const Millis day = lengthOf(Unit::Day);
    const Millis local =
        clock.now + (clock.offsetMinutes ? clock.offsetMinutes(clock.now) : 0) * lengthOf(Unit::Minute);
    const Millis midnight = local - ((local % day) + day) % day - daysAgo * day;
    return {utcOf(midnight, clock), utcOf(midnight + day, clock)};
}

} // namespace

LocalClock LocalClock::ofProcess()
{
    return {vitrine::now(), [](Millis time) {
                const auto seconds = static_cast<std::time_t>(time / 1000);
                std::tm parts{};
                localtime_r(&seconds, &parts);
                return static_cast<int>(parts.tm_gmtoff / 60);
            }};
}

double Duration::milliseconds() const { return amount * static_cast<double>(lengthOf(unit)); }

Interval intervalOf(const Moment& moment, const LocalClock& clock)
{
    switch (moment.kind) {
    case Moment::Kind::Ago: {
        const Millis point = clock.now - moment.value * lengthOf(moment.unit);
        return {point, point};
    }
    case Moment::Kind::Now:
        return {clock.now, clock.now};
    case Moment::Kind::Today:
        return dayOf(0, clock);
    case Moment::Kind::Yesterday:
        return dayOf(1, clock);
    case Moment::Kind::Local:
        return {utcOf(moment.value, clock), utcOf(moment.value + lengthOf(moment.unit), clock)};
    case Moment::Kind::Utc:
        break;
    }
    return {moment.value, moment.value + lengthOf(moment.unit)};
}

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Duration> parseDuration(std::string_view text)
{
    const std::size_t letters = std::min(text.find_first_not_of("0123456789.+-"), text.size());
    const auto amount = parseNumber(text.substr(0, letters));
    const auto unit = letters == text.size() ? Unit::Millisecond : unitNamed(text.substr(letters));
    if (!amount || !unit || text.starts_with('-'))
        return std::nullopt;
    return Duration{*amount, *unit};
}

std::optional<Moment> parseMoment(std::string_view text)
{
    if (text == "now")
        return Moment{Moment::Kind::Now, Unit::Day, 0};
    if (text == "today")
        return Moment{Moment::Kind::Today, Unit::Day, 0};
    if (text == "yesterday")
        return Moment{Moment::Kind::Yesterday, Unit::Day, 0};
    return text.starts_with('-') ? parseAgo(text.substr(1)) : parseAbsolute(text);
}

std::string print(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::string print(const Duration& duration)
{
    std::array<char, 400> text{}; // the longest double without an exponent
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), duration.amount, std::chars_format::fixed).ptr;
    return std::string(text.data(), end) + std::string(nameOf(duration.unit));
}

std::string print(const Moment& moment)
{
    switch (moment.kind) {
    case Moment::Kind::Ago:
        return '-' + std::to_string(moment.value) + std::string(nameOf(moment.unit));
    case Moment::Kind::Now:
        return "now";
    case Moment::Kind::Today:
        return "today";
    case Moment::Kind::Yesterday:
        return "yesterday";
    case Moment::Kind::Local:
    case Moment::Kind::Utc:
        break;
    }
    constexpr std::size_t day = 10;
    constexpr std::size_t minute = 16;
    constexpr std::size_t second = 19;
    constexpr std::size_t millisecond = 23;
    const std::size_t length = moment.unit == Unit::Day      ? day
                               : moment.unit == Unit::Minute ? minute
                               : moment.unit == Unit::Second ? second
                                                             : millisecond;
    return isoTime(moment.value).substr(0, length) + (moment.kind == Moment::Kind::Utc ? "Z" : "");
}

} // namespace vitrine::filter
