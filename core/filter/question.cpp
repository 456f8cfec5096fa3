// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/question.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace vitrine::filter {
namespace {

// A run of digits or of anything else, taken from the front.
std::string_view takeRun(std::string_view& text)
{
    const bool digits = !text.empty() && text.front() >= '0' && text.front() <= '9';
    const std::size_t end = digits ? text.find_first_not_of("0123456789") : text.find_first_of("0123456789");
    const std::string_view run = text.substr(0, end);
    text.remove_prefix(run.size());
    return run;
}

int compareRuns(std::string_view a, std::string_view b)
{
    const auto number = [](std::string_view run) {
        std::uint64_t value = 0;
        return std::from_chars(run.data(), run.data() + run.size(), value).ec == std::errc() ? std::optional(value)
                                                                                             : std::nullopt;
    };
    const auto left = number(a);
    const auto right = number(b);
    if (left && right)
        return *left < *right ? -1 : *left > *right ? 1 : 0;
    return a.compare(b);
}

// For each piece how it may stand in a file, in lower case.
using Spelled = std::vector<std::vector<std::string>>;

Spelled spelled(const Pattern& pattern, bool journal)
{
    Spelled all;
    for (const std::string& piece : pattern.pieces) {
        all.push_back(store::spellings(piece, journal));
        for (std::string& spelling : all.back())
            spelling = lowerAscii(spelling);
    }
    return all;
}

// Each piece behind the one before, as early as it comes.
bool standsIn(const Spelled& pieces, std::string_view text)
{
    std::size_t at = 0;
    for (const auto& spellings : pieces) {
        std::size_t end = std::string_view::npos;
        for (const std::string& spelling : spellings)
            if (const std::size_t found = findFolded(text, spelling, at); found != std::string_view::npos)
                end = std::min(end, found + spelling.size());
        if (end == std::string_view::npos)
            return false;
        at = end;
    }
    return true;
}

Question textQuestion(const Pattern& pattern, const store::Snapshot& snapshot)
{
    return {Cost::Bytes,
            [plain = spelled(pattern, false), journalled = spelled(pattern, true), &snapshot](Details& details) {
                const store::FileSummary& file = snapshot.files()[snapshot.row(details.row()).file];
                return standsIn(file.attempts > 0 ? journalled : plain, details.raw());
            }};
}

} // namespace

const event::Event* Details::event()
{
    if (!m_event)
        m_event = m_walk.event(m_row);
    return *m_event ? &**m_event : nullptr;
}

const std::string& Details::raw()
{
    if (!m_raw)
        m_raw = m_snapshot.raw(m_row).value_or(std::string());
    return *m_raw;
}

int compareVersions(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty())
        if (const int order = compareRuns(takeRun(a), takeRun(b)); order != 0)
            return order;
    return a.empty() == b.empty() ? 0 : a.empty() ? -1 : 1;
}

bool holds(Comparison comparison, double left, double right)
{
    switch (comparison) {
    case Comparison::Less:
        return left < right;
    case Comparison::LessEqual:
        return left <= right;
    case Comparison::Greater:
        return left > right;
    case Comparison::GreaterEqual:
        return left >= right;
    case Comparison::Is:
        break;
    }
    return left == right;
}

bool holds(Comparison comparison, Millis time, Interval with)
{
    const Millis last = std::max(with.from, with.to - 1); // of the moment itself
    switch (comparison) {
    case Comparison::Less:
        return time < with.from;
    case Comparison::LessEqual:
        return time <= last;
    case Comparison::Greater:
        return time > last;
    case Comparison::GreaterEqual:
        return time >= with.from;
    case Comparison::Is:
        break;
    }
    return time >= with.from && time <= last;
}

Question questionOf(const Term& term, const store::Snapshot& snapshot, const Context& context)
{
    switch (term.field) {
    case Field::Text:
        return textQuestion(std::get<Pattern>(term.values.front()), snapshot);
    case Field::Property:
    case Field::HasField:
    case Field::Removed:
    case Field::Id:
    case Field::Session:
        return eventQuestion(term, context);
    case Field::Has: {
        std::vector<Question> questions;
        Question any;
        for (const Value& value : term.values) {
            questions.push_back(hasQuestion(std::get<Pattern>(value).pieces.front(), snapshot, context));
            any.cost = std::max(any.cost, questions.back().cost);
        }
        any.fits = [questions](Details& details) {
            return std::any_of(questions.begin(), questions.end(),
                               [&](const Question& question) { return question.fits(details); });
        };
        return any;
    }
    default:
        return columnQuestion(term, snapshot, context);
    }
}

} // namespace vitrine::filter
