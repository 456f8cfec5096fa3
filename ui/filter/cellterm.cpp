// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/cellterm.h"

#include "ui/shown.h"

namespace vitrine::ui {
namespace {

using filter::Field;
using store::Row;

constexpr Millis minute = 60'000;

filter::Term timeTerm(Millis time)
{
    const Millis local = time + localTime(time).offsetFromUtc() * Millis{1000};
    const Millis whole = local - ((local % minute) + minute) % minute;
    return {Field::Time,
            {},
            filter::Comparison::Is,
            {filter::Moment{filter::Moment::Kind::Local, filter::Unit::Minute, whole}}};
}

} // namespace

std::optional<filter::Term> termOfCell(const store::Snapshot& snapshot, std::size_t index, int column)
{
    const Row& row = snapshot.row(index);
    switch (column) {
    case EventModel::Time:
        return row.time == Row::noTime ? std::nullopt : std::optional(timeTerm(row.time));
    case EventModel::Tool:
        return filter::isTerm(Field::Tool, snapshot.productOf(row));
    case EventModel::Name:
        return filter::isTerm(Field::Event, snapshot.text(row.name));
    case EventModel::Result:
        return filter::isTerm(Field::Success, row.success == 1 ? "true" : row.success == 0 ? "false" : "unknown");
    case EventModel::Duration:
        if (row.durationMs < 0)
            return std::nullopt;
        return filter::Term{Field::Duration,
                            {},
                            filter::Comparison::Is,
                            {filter::Duration{static_cast<double>(row.durationMs), filter::Unit::Millisecond}}};
    case EventModel::Status:
        return filter::isTerm(Field::Status, event::name(row.status));
    default:
        return std::nullopt;
    }
}

filter::Term termOfField(const std::string& name, std::string_view value)
{
    constexpr std::size_t longest = 200;
    filter::Term term = filter::isTerm(Field::Property, value.substr(0, longest), name);
    if (value.size() > longest) {
        // Not in the middle of a character.
        auto& piece = std::get<filter::Pattern>(term.values.front()).pieces.front();
        while (!piece.empty() && (static_cast<unsigned char>(piece.back()) & 0xc0U) == 0x80U)
            piece.pop_back();
        if (!piece.empty() && static_cast<unsigned char>(piece.back()) >= 0xc0U)
            piece.pop_back();
        std::get<filter::Pattern>(term.values.front()).pieces.emplace_back();
    }
    return term;
}

} // namespace vitrine::ui
