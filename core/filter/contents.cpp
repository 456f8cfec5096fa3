// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that only the event itself answers: its own fields, its IDs, what was removed from it. Fields are looked at
// where they stand in the parsed bytes; only what those do not tell exactly is decoded.
#include "filter/question.h"

#include "filter/asked.h"

#include <algorithm>

namespace vitrine::filter {
namespace {

using store::Node;

// A list also answers with each of its items.
Told anyIn(const Node& value, const Asked& asked)
{
    Told told = asked.of(value);
    if (told != Told::Yes)
        value.items([&](const Node& item) { told = std::max(told, asked.of(item)); });
    return told;
}

Told anyNamed(const Node& object, std::string_view name, const Asked& asked);

// The member when it has that name, and of "a.b" also b inside of a.
Told named(std::string_view key, const Node& value, std::string_view name, const Asked& asked)
{
    if (key == name)
        return anyIn(value, asked);
    const bool inside = name.size() > key.size() && name.starts_with(key) && name[key.size()] == '.';
    return inside && value.isObject() ? anyNamed(value, name.substr(key.size() + 1), asked) : Told::No;
}

Told anyNamed(const Node& object, std::string_view name, const Asked& asked)
{
    Told told = Told::No;
    object.members(
        [&](std::string_view key, const Node& value) { told = std::max(told, named(key, value, name, asked)); });
    return told;
}

bool anyName(std::string_view key, const Node& value, const std::string& before, const Asked& asked)
{
    const std::string path = before + std::string(key);
    bool any = asked.text(path);
    if (!any && value.isObject())
        value.members([&](std::string_view inner, const Node& member) {
            any = any || anyName(inner, member, path + '.', asked);
        });
    return any;
}

Told ofField(std::string_view key, const Node& value, const Term& term, const Asked& asked)
{
    if (term.field == Field::HasField)
        return anyName(key, value, {}, asked) ? Told::Yes : Told::No;
    return named(key, value, term.property, asked);
}

Told glimpsed(const Term& term, const store::Draft& draft, const Asked& asked)
{
    Told told = Told::No;
    for (const store::Draft::Field& field : draft.fields)
        if (told != Told::Yes)
            told = std::max(told, ofField(field.name, field.value, term, asked));
    return told;
}

bool fits(const Term& term, const event::Event& event, const Asked& asked)
{
    const auto& members = event.fields.members();
    switch (term.field) {
    case Field::Id:
        return asked.text(event.id);
    case Field::Session:
        return asked.text(event.session);
    case Field::Removed:
        return std::any_of(event.cut.begin(), event.cut.end(), [&](const event::Removed& removed) {
            return asked.text(removed.field) || asked.text(removed.rule);
        });
    default:
        return std::any_of(members.begin(), members.end(), [&](const Json::Member& member) {
            return ofField(member.key, Node(member.value), term, asked) == Told::Yes;
        });
    }
}

} // namespace

Question eventQuestion(const Term& term, const Context& context)
{
    return {Cost::Event, [term, asked = Asked(term, context.clock)](Details& details) {
                const bool ofFields = term.field == Field::Property || term.field == Field::HasField;
                if (const store::Draft* draft = ofFields ? details.glimpse() : nullptr)
                    if (const Told told = glimpsed(term, *draft, asked); told != Told::Unclear)
                        return told == Told::Yes;
                const event::Event* event = details.event();
                return event && fits(term, *event, asked);
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
