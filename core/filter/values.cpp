// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/values.h"

namespace vitrine::filter {
namespace {

using Valued = tl::expected<Value, Fault>;

Valued wrong(Fault::Why why, std::string detail = {}) { return tl::unexpected(Fault{why, 0, 0, std::move(detail)}); }

template<class T> Valued orWrong(const std::optional<T>& value, Fault::Why why)
{
    return value ? Valued(Value(*value)) : wrong(why);
}

Valued wordOf(const FieldInfo& field, const Term& term, const Pattern& written)
{
    if (term.comparison != Comparison::Is)
        return wrong(Fault::Why::NotComparable, std::string(field.name));
    const std::string_view word = written.literal() ? canonicalWord(field, written.pieces.front()) : std::string_view();
    if (!word.empty())
        return Value(Pattern(word));
    std::string known;
    for (const std::string_view each : field.words)
        known.append(known.empty() ? "" : ", ").append(each);
    return wrong(Fault::Why::UnknownWord, std::move(known));
}

Valued timeOf(const Term& term, const std::optional<Moment>& moment)
{
    if (!moment)
        return wrong(Fault::Why::NotATime);
    const bool point = moment->kind == Moment::Kind::Ago || moment->kind == Moment::Kind::Now;
    if (point && term.comparison == Comparison::Is)
        return wrong(Fault::Why::PointOnly);
    return Value(*moment);
}

// Behind a sign one of the event's own fields is what the value looks like.
Valued propertyOf(const Term& term, const Pattern& written, const std::string& text)
{
    if (term.comparison == Comparison::Is)
        return Value(written);
    if (!written.literal())
        return wrong(Fault::Why::NotANumber);
    if (const auto number = parseNumber(text))
        return Value(*number);
    if (const auto duration = parseDuration(text))
        return Value(*duration);
    return orWrong(parseMoment(text), Fault::Why::NotANumber);
}

} // namespace

tl::expected<Value, Fault> valueOf(const Term& term, const Pattern& written)
{
    const std::string text = written.literal() ? written.pieces.front() : std::string("*");
    if (term.field == Field::Property)
        return propertyOf(term, written, text);
    const FieldInfo& field = info(term.field);
    switch (field.kind) {
    case Kind::Word:
        return wordOf(field, term, written);
    case Kind::Number:
        return orWrong(parseNumber(text), Fault::Why::NotANumber);
    case Kind::Duration:
        return orWrong(parseDuration(text), Fault::Why::NotADuration);
    case Kind::Time:
        return timeOf(term, parseMoment(text));
    case Kind::Version:
        if (term.comparison != Comparison::Is && !written.literal())
            return wrong(Fault::Why::NotAVersion);
        break;
    case Kind::Text:
        if (term.comparison != Comparison::Is)
            return wrong(Fault::Why::NotComparable, std::string(field.name));
        break;
    }
    return Value(written);
}

} // namespace vitrine::filter
