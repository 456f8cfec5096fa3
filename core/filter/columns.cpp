// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that a row's columns answer. Texts are looked up in the snapshot's dictionary: each is compared once.
#include "filter/question.h"

#include "base/text.h"
#include "filter/fields.h"

#include <algorithm>
#include <memory>
#include <set>

namespace vitrine::filter {
namespace {

using store::Row;
using store::Snapshot;
using Fits = std::function<bool(const Row&)>;

std::vector<Matcher> matchersOf(const Term& term)
{
    std::vector<Matcher> matchers;
    for (const Value& value : term.values)
        matchers.emplace_back(std::get<Pattern>(value));
    return matchers;
}

bool anyWhole(const std::vector<Matcher>& matchers, std::string_view text)
{
    return std::any_of(matchers.begin(), matchers.end(), [&](const Matcher& each) { return each.whole(text); });
}

// Remembers what each number of a text was answered.
template<class Ask> Fits remembered(store::TextId Row::*column, const Snapshot& snapshot, Ask ask)
{
    enum : signed char { Unasked = -1 };
    return [column, &snapshot, ask, known = std::make_shared<std::vector<signed char>>()](const Row& row) {
        const store::TextId id = row.*column;
        if (id >= known->size())
            known->resize(id + 1U, Unasked);
        signed char& answer = (*known)[id];
        if (answer == Unasked)
            answer = ask(snapshot.text(id)) ? 1 : 0;
        return answer == 1;
    };
}

Fits textColumn(store::TextId Row::*column, const Snapshot& snapshot, const Term& term)
{
    return remembered(column, snapshot,
                      [matchers = matchersOf(term)](std::string_view text) { return anyWhole(matchers, text); });
}

Fits versionColumn(const Snapshot& snapshot, const Term& term)
{
    if (term.comparison == Comparison::Is)
        return textColumn(&Row::version, snapshot, term);
    const std::string wanted = std::get<Pattern>(term.values.front()).pieces.front();
    return remembered(&Row::version, snapshot, [wanted, comparison = term.comparison](std::string_view text) {
        return !text.empty() && holds(comparison, compareVersions(text, wanted), 0.0);
    });
}

Fits toolColumn(const Snapshot& snapshot, const Term& term)
{
    return [&snapshot, matchers = matchersOf(term)](const Row& row) {
        return anyWhole(matchers, snapshot.productOf(row));
    };
}

// One bit for each word of the field, in the order of the enumeration that the row holds.
Fits wordColumn(const Term& term, int (*valueOf)(const Row&), const std::function<std::string_view(int)>& nameOf,
                int first, int last)
{
    std::set<int> wanted;
    for (const Value& value : term.values)
        for (int each = first; each <= last; ++each)
            if (nameOf(each) == std::get<Pattern>(value).pieces.front())
                wanted.insert(each);
    return [wanted, valueOf](const Row& row) { return wanted.count(valueOf(row)) > 0; };
}

Fits durationColumn(const Term& term)
{
    std::vector<float> wanted;
    for (const Value& value : term.values)
        wanted.push_back(static_cast<float>(std::get<Duration>(value).milliseconds()));
    return [wanted, comparison = term.comparison](const Row& row) {
        return row.durationMs >= 0 && std::any_of(wanted.begin(), wanted.end(), [&](float each) {
                   return holds(comparison, static_cast<double>(row.durationMs), static_cast<double>(each));
               });
    };
}

Fits timeColumn(const Term& term, const LocalClock& clock)
{
    std::vector<Interval> wanted;
    for (const Value& value : term.values)
        wanted.push_back(intervalOf(std::get<Moment>(value), clock));
    return [wanted, comparison = term.comparison](const Row& row) {
        return row.time != Row::noTime && std::any_of(wanted.begin(), wanted.end(),
                                                      [&](Interval each) { return holds(comparison, row.time, each); });
    };
}

bool anyNumber(const Term& term, double number)
{
    return std::any_of(term.values.begin(), term.values.end(),
                       [&](const Value& value) { return holds(term.comparison, number, std::get<double>(value)); });
}

// By its whole path or its last part.
Fits fileColumn(const Snapshot& snapshot, const Term& term)
{
    std::vector<bool> wanted;
    const auto matchers = matchersOf(term);
    for (const store::FileSummary& file : snapshot.files()) {
        const std::string_view path = file.path;
        wanted.push_back(anyWhole(matchers, path) || anyWhole(matchers, path.substr(path.find_last_of("/\\") + 1)));
    }
    return [wanted](const Row& row) { return row.file < wanted.size() && wanted[row.file]; };
}

Question fateQuestion(const Term& term, const Snapshot& snapshot)
{
    const auto fateOf = [&snapshot](Details& details) { return snapshot.fate(details.row()).value_or(store::Fate()); };
    if (term.field == Field::Tries)
        return {Cost::Column, [term, fateOf](Details& details) { return anyNumber(term, fateOf(details).tries); }};
    return {Cost::Column, [matchers = matchersOf(term), fateOf](Details& details) {
                return anyWhole(matchers, fateOf(details).server);
            }};
}

std::string_view successName(int success) { return success == 1 ? "true" : success == 0 ? "false" : "unknown"; }

Fits fitsOf(const Term& term, const Snapshot& snapshot, const Context& context)
{
    constexpr int lastShape = static_cast<int>(event::Shape::Otlp);
    constexpr int lastStatus = static_cast<int>(event::Status::Dropped);
    switch (term.field) {
    case Field::Tool:
        return toolColumn(snapshot, term);
    case Field::Event:
        return textColumn(&Row::name, snapshot, term);
    case Field::Command:
        return textColumn(&Row::command, snapshot, term);
    case Field::Version:
        return versionColumn(snapshot, term);
    case Field::Error:
        return textColumn(&Row::errorType, snapshot, term);
    case Field::Success:
        return wordColumn(
            term, [](const Row& row) -> int { return row.success; }, successName, -1, 1);
    case Field::Status:
        return wordColumn(
            term, [](const Row& row) { return static_cast<int>(row.status); },
            [](int each) -> std::string_view { return event::name(static_cast<event::Status>(each)); }, 0, lastStatus);
    case Field::Shape:
        return wordColumn(
            term, [](const Row& row) { return static_cast<int>(row.shape); },
            [](int each) -> std::string_view { return event::name(static_cast<event::Shape>(each)); }, 0, lastShape);
    case Field::Duration:
        return durationColumn(term);
    case Field::Time:
        return timeColumn(term, context.clock);
    case Field::File:
        return fileColumn(snapshot, term);
    default:
        return [term](const Row& row) { return anyNumber(term, static_cast<double>(row.line)); };
    }
}

} // namespace

Question columnQuestion(const Term& term, const Snapshot& snapshot, const Context& context)
{
    if (term.field == Field::Tries || term.field == Field::Server)
        return fateQuestion(term, snapshot);
    return {Cost::Column, [fits = fitsOf(term, snapshot, context), &snapshot](Details& details) {
                return fits(snapshot.row(details.row()));
            }};
}

} // namespace vitrine::filter
