// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <charconv>
#include <chrono>
#include <cstdlib>

namespace vitrine {
namespace {

using namespace std::chrono;

// Takes exactly `digits` digits off the front.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    int value = 0;
    if (text.size() < digits)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc() || end != text.data() + digits || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool takeMark(std::string_view& text, std::string_view marks)
{
    if (text.empty() || marks.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

void setDigits(char* text, std::int64_t value, std::size_t digits)
{
    for (; digits-- > 0; value /= 10)
        text[digits] = static_cast<char>('0' + value % 10);
}

void appendDigits(std::string& out, std::int64_t value, std::size_t digits)
{
    out.append(digits, '0');
    setDigits(out.data() + out.size() - digits, value, digits);
}

std::optional<sys_days> takeDate(std::string_view& text)
{
    const auto y = takeNumber(text, 4);
    if (!y || !takeMark(text, "-"))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || !takeMark(text, "-"))
        return std::nullopt;
    const auto d = takeNumber(text, 2);
    const year_month_day date{year{*y}, month(unsigned(*m)), day(unsigned(d.value_or(0)))};
    if (!d || !date.ok())
        return std::nullopt;
    return sys_days{date};
}

Millis takeDecimals(std::string_view& text)
{
    Millis value = 0, scale = 100;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        value += (text.front() - '0') * scale;
        scale /= 10;
        text.remove_prefix(1);
    }
    return value;
}

std::optional<Millis> takeTime(std::string_view& text)
{
    const auto h = takeNumber(text, 2);
    if (!h || *h > 24 || !takeMark(text, ":"))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || *m > 59)
        return std::nullopt;
    Millis time = (*h * 60 + *m) * Millis{60'000};
    if (!takeMark(text, ":"))
        return time;
    const auto s = takeNumber(text, 2);
    if (!s || *s > 60)
        return std::nullopt;
    time += *s * 1000;
    if (takeMark(text, ".,"))
        time += takeDecimals(text);
    return time;
}

// Milliseconds to subtract; nothing left over may follow.
std::optional<Millis> takeOffset(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    const bool west = text.front() == '-';
    if (!takeMark(text, "+-"))
        return std::nullopt;
    const auto h = takeNumber(text, 2);
    takeMark(text, ":");
    const auto m = text.empty() ? std::optional<int>(0) : takeNumber(text, 2);
    if (!h || !m || !text.empty())
        return std::nullopt;
    const Millis offset = (*h * 60 + *m) * Millis{60'000};
    return west ? -offset : offset;
}

} // namespace

Millis now() { return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(); }

std::string isoDate(Millis time)
{
    const year_month_day date{floor<days>(sys_time<milliseconds>{milliseconds{time}})};
    const int years = int(date.year());
    std::string text = years < 0 ? "-" : "";
    const int magnitude = std::abs(years);
    if (magnitude <= 9999)
        appendDigits(text, magnitude, years < 0 && magnitude <= 999 ? 3 : 4); // four places, a sign takes one
    else
        text += std::to_string(magnitude);
    appendDigits(text += '-', unsigned(date.month()), 2);
    appendDigits(text += '-', unsigned(date.day()), 2);
    return text;
}

std::string isoTime(Millis time)
{
    const sys_time<milliseconds> point{milliseconds{time}};
    const hh_mm_ss clock{point - floor<days>(point)};
    char text[] = "T00:00:00.000Z";
    setDigits(text + 1, clock.hours().count(), 2);
    setDigits(text + 4, clock.minutes().count(), 2);
    setDigits(text + 7, clock.seconds().count(), 2);
    setDigits(text + 10, clock.subseconds().count(), 3);
    return isoDate(time) += text;
}

std::optional<Millis> parseIsoTime(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date)
        return std::nullopt;
    const Millis midnight = duration_cast<milliseconds>(date->time_since_epoch()).count();
    if (text.empty())
        return midnight;
    if (!takeMark(text, "Tt "))
        return std::nullopt;
    const auto time = takeTime(text);
    const auto offset = takeOffset(text);
    if (!time || !offset)
        return std::nullopt;
    return midnight + *time - *offset;
}

} // namespace vitrine
