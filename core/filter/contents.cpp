// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that only the decoded event answers: its own fields, its IDs, what was removed from it.
#include "filter/question.h"

#include <algorithm>

namespace vitrine::filter {
namespace {

using Accepts = std::function<bool(const Json&)>;

bool acceptsAny(const Json& value, const Accepts& accepts)
{
    const auto& items = value.items();
    return accepts(value) || std::any_of(items.begin(), items.end(), accepts);
}

// The members of that name, and of "a.b" also b inside of a.
bool anyNamed(const Json& object, std::string_view name, const Accepts& accepts)
{
    for (const Json::Member& member : object.members()) {
        if (member.key == name && acceptsAny(member.value, accepts))
            return true;
        const bool inside = member.value.isObject() && name.size() > member.key.size() &&
                            name.starts_with(member.key) && name[member.key.size()] == '.';
        if (inside && anyNamed(member.value, name.substr(member.key.size() + 1), accepts))
            return true;
    }
    return false;
}

bool anyName(const Json& object, const std::string& before, const std::function<bool(const std::string&)>& accepts)
{
    for (const Json::Member& member : object.members()) {
        const std::string path = before + member.key;
        if (accepts(path) || (member.value.isObject() && anyName(member.value, path + '.', accepts)))
            return true;
    }
    return false;
}

std::optional<double> numberOf(const Json& value)
{
    if (const auto number = value.real())
        return number;
    return value.isString() ? parseNumber(value.text()) : std::nullopt;
}

bool compared(const Json& value, Comparison comparison, const Value& with, const LocalClock& clock)
{
    if (const auto* moment = std::get_if<Moment>(&with)) {
        const auto time = value.isString() ? parseIsoTime(value.text()) : value.integer();
        return time && holds(comparison, *time, intervalOf(*moment, clock));
    }
    const auto number = numberOf(value);
    const auto* plain = std::get_if<double>(&with);
    return number && holds(comparison, *number, plain ? *plain : std::get<Duration>(with).milliseconds());
}

Accepts acceptsOf(const Term& term, const LocalClock& clock)
{
    if (term.comparison != Comparison::Is)
        return
            [term, clock](const Json& value) { return compared(value, term.comparison, term.values.front(), clock); };
    std::vector<Matcher> matchers;
    for (const Value& value : term.values)
        matchers.emplace_back(std::get<Pattern>(value));
    return [matchers](const Json& value) {
        const std::string text = value.plain();
        return std::any_of(matchers.begin(), matchers.end(), [&](const Matcher& each) { return each.whole(text); });
    };
}

bool fits(const Term& term, const event::Event& event, const Accepts& accepts)
{
    switch (term.field) {
    case Field::Id:
        return accepts(Json(event.id));
    case Field::Session:
        return accepts(Json(event.session));
    case Field::HasField:
        return anyName(event.fields, {}, [&](const std::string& name) { return accepts(Json(name)); });
    case Field::Removed:
        return std::any_of(event.cut.begin(), event.cut.end(), [&](const event::Removed& removed) {
            return accepts(Json(removed.field)) || accepts(Json(removed.rule));
        });
    default:
        return anyNamed(event.fields, term.property, accepts);
    }
}

} // namespace

Question eventQuestion(const Term& term, const Context& context)
{
    return {Cost::Event, [term, accepts = acceptsOf(term, context.clock)](Details& details) {
                const event::Event* event = details.event();
                return event && fits(term, *event, accepts);
            }};
}

Question hasQuestion(const std::string& word, const store::Snapshot& snapshot, const Context& context)
{
    using store::Row;
    const auto column = [&snapshot](auto fitsRow) {
        return Question{Cost::Column,
                        [&snapshot, fitsRow](Details& details) { return fitsRow(snapshot.row(details.row())); }};
    };
    const auto decoded = [](auto fitsEvent) {
        return Question{Cost::Event, [fitsEvent](Details& details) {
                            const event::Event* event = details.event();
                            return event && fitsEvent(details.row(), *event);
                        }};
    };
    if (word == "time")
        return column([](const Row& row) { return row.time != Row::noTime; });
    if (word == "duration")
        return column([](const Row& row) { return row.durationMs >= 0; });
    if (word == "success")
        return column([](const Row& row) { return row.success >= 0; });
    if (word == "tool")
        return column([](const Row& row) { return row.product >= 0; });
    if (word == "command")
        return column([](const Row& row) { return row.command != 0; });
    if (word == "version")
        return column([](const Row& row) { return row.version != 0; });
    if (word == "error")
        return column([](const Row& row) { return row.errorType != 0; });
    if (word == "id")
        return decoded([](std::size_t, const event::Event& event) { return !event.id.empty(); });
    if (word == "session")
        return decoded([](std::size_t, const event::Event& event) { return !event.session.empty(); });
    if (word == "removed")
        return decoded([](std::size_t, const event::Event& event) { return !event.cut.empty(); });
    if (word == "warning")
        return decoded([](std::size_t, const event::Event& event) { return !event.warnings.empty(); });
    return decoded([finding = context.finding](std::size_t row, const event::Event& event) {
        return finding && finding(row, event);
    });
}

} // namespace vitrine::filter
