// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/asked.h"

#include "filter/question.h"

#include <algorithm>
#include <cmath>

namespace vitrine::filter {

using store::Node;

Asked::Asked(const Term& term, const LocalClock& clock)
    : m_comparison(term.comparison), m_with(term.values.front()), m_clock(clock)
{
    if (m_comparison == Comparison::Is)
        for (const Value& value : term.values)
            m_matchers.emplace_back(std::get<Pattern>(value));
}

bool Asked::compares(std::optional<double> number) const
{
    const auto* plain = std::get_if<double>(&m_with);
    return number && holds(m_comparison, *number, plain ? *plain : std::get<Duration>(m_with).milliseconds());
}

bool Asked::compares(std::optional<Millis> time, const Moment& with) const
{
    return time && holds(m_comparison, *time, intervalOf(with, m_clock));
}

bool Asked::text(std::string_view text) const
{
    if (m_comparison == Comparison::Is)
        return std::any_of(m_matchers.begin(), m_matchers.end(), [&](const Matcher& each) { return each.whole(text); });
    if (const auto* moment = std::get_if<Moment>(&m_with))
        return compares(parseIsoTime(text), *moment);
    return compares(parseNumber(text));
}

Told Asked::compared(const Node& value) const
{
    constexpr double tiny = 1e-300;
    if (!value.isNumber())
        return Told::No;
    const auto* moment = std::get_if<Moment>(&m_with);
    const auto number = value.real();
    // Whether it is a whole number is a matter of its digits, and so is what was too small to be told from nothing.
    if (value.inexact() && (moment || (number && std::abs(*number) < tiny)))
        return Told::Unclear;
    return (moment ? compares(value.integer(), *moment) : compares(number)) ? Told::Yes : Told::No;
}

Told Asked::of(const Node& value) const
{
    if (value.isString())
        return text(value.text()) ? Told::Yes : Told::No;
    if (m_comparison != Comparison::Is)
        return compared(value);
    if (value.inexact() && value.kind() != Json::Kind::Null)
        return Told::Unclear;
    return text(value.plain()) ? Told::Yes : Told::No;
}

} // namespace vitrine::filter
