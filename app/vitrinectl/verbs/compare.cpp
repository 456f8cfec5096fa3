// SPDX-License-Identifier: GPL-3.0-or-later
// compare: two events, two days or two versions of a tool, aligned by field.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/eventrow.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/secrets.h"
#include "base/text.h"
#include "report/comparison.h"

#include <algorithm>

namespace vitrine::ctl::verbs {
namespace {

using report::Comparison;
using report::Difference;
using report::FieldDifference;
using report::FieldSide;

constexpr Millis day = 86'400'000;
constexpr std::size_t valuesInText = 4;

enum class By { Event, Day, Version };

std::optional<Millis> dayNamed(std::string_view word)
{
    const auto time = word.size() == 10 ? parseIsoTime(word) : std::nullopt;
    return time && *time % day == 0 ? time : std::nullopt;
}

// The rows a word stands for, of this product.
class Words
{
public:
    Words(Session& session, const store::Snapshot& snapshot) : m_session(session), m_snapshot(snapshot) {}

    [[nodiscard]] By kindOf(const std::string& word)
    {
        if (dayNamed(word))
            return By::Day;
        return isPlace(word) || versionRows(word).empty() ? By::Event : By::Version;
    }

    [[nodiscard]] std::vector<std::size_t> rows(const std::string& word, By by)
    {
        if (by == By::Version)
            return versionRows(word);
        if (by == By::Event) {
            const auto row = eventRow(m_session.product(), m_snapshot, word);
            return row ? std::vector{*row} : std::vector<std::size_t>();
        }
        const auto time = dayNamed(word);
        return time ? report::rowsOf(m_snapshot, {m_session.product().id, {*time, *time + day}, std::nullopt})
                    : std::vector<std::size_t>();
    }

private:
    std::vector<std::size_t> versionRows(const std::string& version) const
    {
        return report::rowsOf(m_snapshot, {m_session.product().id, {}, version});
    }

    Session& m_session;
    const store::Snapshot& m_snapshot;
};

Json sideJson(const FieldSide& side)
{
    return Json::object({{"events", side.events},
                         {"types", jsonTexts(side.types)},
                         {"spellings", jsonTexts(side.spellings)},
                         {"distinct", side.distinct},
                         {"more", side.more}});
}

Json fieldJson(const FieldDifference& field)
{
    Json what = Json::array();
    for (const auto& [changed, word] : {std::pair(field.types, "types"), std::pair(field.share, "share"),
                                        std::pair(field.values, "values"), std::pair(field.spelling, "spelling")})
        if (changed)
            what.push(word);
    Json values = Json::array();
    for (const report::ValueCount& each : field.valueCounts)
        values.push(Json::object({{"value", jsonText(each.value)}, {"a", each.a}, {"b", each.b}}));
    return Json::object({{"field", jsonText(field.field)},
                         {"of_event", field.head},
                         {"declared", field.declared},
                         {"difference", report::name(field.what)},
                         {"changed", std::move(what)},
                         {"a", sideJson(field.a)},
                         {"b", sideJson(field.b)},
                         {"values", std::move(values)}});
}

void asJson(Session& session, const Comparison& comparison, std::string_view by)
{
    Json kinds = Json::array();
    for (const report::KindDifference& kind : comparison.kinds)
        kinds.push(Json::object(
            {{"event", jsonText(kind.event)}, {"difference", report::name(kind.what)}, {"a", kind.a}, {"b", kind.b}}));
    Json fields = Json::array();
    for (const FieldDifference& field : comparison.fields)
        fields.push(fieldJson(field));
    const auto& operands = session.line().operands;
    session.print(Json::object({{"product", session.product().id},
                                {"by", by},
                                {"a", Json::object({{"name", jsonText(operands[1])}, {"events", comparison.a}})},
                                {"b", Json::object({{"name", jsonText(operands[2])}, {"events", comparison.b}})},
                                {"unreadable", comparison.unreadable},
                                {"events", std::move(kinds)},
                                {"fields", std::move(fields)}}));
}

std::string percent(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? "-" : std::to_string((part * 200 + whole) / (2 * whole)) + " %";
}

std::string valueText(const FieldDifference& field, const std::string& value)
{
    constexpr std::size_t widest = 40;
    const std::string line = namesSecret(field.field) ? std::string(secretMask()) : oneLine(value);
    std::size_t end = std::min(line.size(), widest);
    while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80)
        --end;
    return end < line.size() ? line.substr(0, end) + "..." : line;
}

std::string valuesText(const FieldDifference& field, bool ofA)
{
    std::vector<std::string> texts;
    std::size_t more = 0;
    for (const report::ValueCount& each : field.valueCounts) {
        const std::uint64_t count = ofA ? each.a : each.b;
        if (count == 0)
            continue;
        if (texts.size() < valuesInText)
            texts.push_back(valueText(field, each.value) + (count > 1 ? " x" + std::to_string(count) : ""));
        else
            ++more;
    }
    return joined(texts) + (more > 0 ? ", ..." : "");
}

std::string changedText(const FieldDifference& field)
{
    std::string text = report::name(field.what);
    if (field.types)
        text += ", type " + joined(field.a.types) + " to " + joined(field.b.types);
    if (field.spelling)
        text += ", spelled " + joined(field.b.spellings);
    return text;
}

void asText(Session& session, const Comparison& comparison)
{
    const auto& operands = session.line().operands;
    session.say("A: " + operands[1] + ", " + counted(comparison.a, "event", "events") + ". B: " + operands[2] + ", " +
                counted(comparison.b, "event", "events") + ".");
    for (const report::KindDifference& kind : comparison.kinds)
        if (kind.what != Difference::Same && !comparison.ofTwoEvents())
            session.say("Event " + kind.event + " " + report::name(kind.what) + ": " + std::to_string(kind.a) + " to " +
                        std::to_string(kind.b) + ".");
    Table table(std::vector<Table::Align>(6, Table::Align::Left));
    table.add({"field", "", "in A", "in B", "values in A", "values in B"});
    std::size_t same = 0;
    for (const FieldDifference& field : comparison.fields) {
        if (field.what == Difference::Same) {
            ++same;
            continue;
        }
        table.add({field.field, changedText(field), percent(field.a.events, comparison.a),
                   percent(field.b.events, comparison.b), valuesText(field, true), valuesText(field, false)});
    }
    if (table.size() > 1)
        session.write("\n" + table.text());
    session.say("\n" + counted(same, "field is", "fields are") + " the same.");
}

Exit run(Session& session)
{
    const auto& operands = session.line().operands;
    const std::string by = session.line().value("--by");
    if (!by.empty() && by != "event" && by != "day" && by != "version")
        return session.usage("--by is one of event, day, version.");
    const auto snapshot =
        store::load(session.catalogue(), eventSources(session, {operands.begin() + 3, operands.end()}));
    const Exit files = reportFiles(session, *snapshot);
    Words words(session, *snapshot);
    const By kind = by == "event"     ? By::Event
                    : by == "day"     ? By::Day
                    : by == "version" ? By::Version
                                      : words.kindOf(operands[1]);
    const report::Sides sides{words.rows(operands[1], kind), words.rows(operands[2], kind)};
    const std::string_view noun = kind == By::Event ? "event" : kind == By::Day ? "day" : "version";
    for (const auto& [rows, word] : {std::pair(&sides.a, &operands[1]), std::pair(&sides.b, &operands[2])})
        if (rows->empty())
            return session.usage("No event of " + session.product().name + " is of the " + std::string(noun) + " '" +
                                 visibleText(*word) + "'.");
    const Comparison comparison = report::compare(*snapshot, session.product(), sides);
    if (comparison.unreadable > 0)
        session.warn(counted(comparison.unreadable, "event", "events") + " could not be read again.");
    session.json() ? asJson(session, comparison, noun) : asText(session, comparison);
    return comparison.unreadable > 0 ? Exit::CannotAccess : files;
}

} // namespace

Verb compare()
{
    return {
        "compare",
        "PRODUCT A B [FILE...]",
        "Compare two events, two days or two versions of a tool, field by field",
        "A and B are events (an ID, or #3: the third that `vitrinectl events --product PRODUCT` lists), days in UTC\n"
        "(2026-11-18) or versions (0.5.0); --by says which where a word could be both. Fields are aligned by the name\n"
        "the tool declares. Of many events a field changed when its types did, its share of the events by 10 % or\n"
        "more, or, of at most 32 different values, one came or went.",
        3,
        anyNumber,
        {"text"},
        {{"--by", "KIND", "what A and B are: event, day or version"}},
        run};
}

} // namespace vitrine::ctl::verbs
