// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/facets.h"

#include "filter/refine.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace vitrine::filter {
namespace {

using store::Row;
using store::Snapshot;
using Counts = std::vector<std::pair<std::string, std::uint64_t>>;

Facet facetOf(Field field, Counts counts, std::size_t most)
{
    std::sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    Facet facet;
    facet.field = field;
    facet.values = counts.size();
    counts.resize(std::min(most, counts.size()));
    for (const auto& [value, events] : counts)
        facet.counts.push_back({Pattern(value), events});
    return facet;
}

// Small numbers counted in a vector, named once at the end.
template<class NumberOf, class NameOf>
Counts counted(const Snapshot& snapshot, const Rows& rows, NumberOf numberOf, NameOf nameOf, const Cancelled& cancelled)
{
    constexpr std::size_t rowsBetweenLooks = 1u << 16;
    std::vector<std::uint64_t> numbers;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && cancelled && cancelled())
            break;
        const auto number = static_cast<std::size_t>(numberOf(snapshot.row(rows[i])));
        if (number >= numbers.size())
            numbers.resize(number + 1);
        ++numbers[number];
    }
    Counts counts;
    for (std::size_t number = 0; number < numbers.size(); ++number)
        if (numbers[number] > 0)
            counts.emplace_back(nameOf(number), numbers[number]);
    return counts;
}

std::string toolName(const Snapshot& snapshot, std::size_t number)
{
    Row row;
    row.product = static_cast<std::int16_t>(static_cast<int>(number) - 1);
    return std::string(snapshot.productOf(row));
}

Counts countsOf(Field field, const Snapshot& snapshot, const Rows& rows, const Cancelled& cancelled)
{
    const auto texts = [&](store::TextId Row::*column) {
        return counted(
            snapshot, rows, [column](const Row& row) { return row.*column; },
            [&](std::size_t id) { return std::string(snapshot.text(static_cast<store::TextId>(id))); }, cancelled);
    };
    switch (field) {
    case Field::Tool:
        return counted(
            snapshot, rows, [](const Row& row) { return row.product + 1; },
            [&](std::size_t number) { return toolName(snapshot, number); }, cancelled);
    case Field::Success:
        return counted(
            snapshot, rows, [](const Row& row) { return row.success + 1; },
            [](std::size_t number) { return number == 2   ? "true"
                                            : number == 1 ? "false"
                                                          : "unknown"; }, cancelled);
    case Field::Status:
        return counted(
            snapshot, rows, [](const Row& row) { return row.status; },
            [](std::size_t number) { return event::name(static_cast<event::Status>(number)); }, cancelled);
    case Field::Shape:
        return counted(
            snapshot, rows, [](const Row& row) { return row.shape; },
            [](std::size_t number) { return event::name(static_cast<event::Shape>(number)); }, cancelled);
    case Field::Command:
        return texts(&Row::command);
    case Field::Error:
        return texts(&Row::errorType);
    case Field::Version:
        return texts(&Row::version);
    default:
        return texts(&Row::name);
    }
}

// The rows whose values of that field are counted.
Rows rowsFor(Field field, const FacetQuestion& question, const Snapshot& snapshot, const Context& context,
             const Cancelled& cancelled)
{
    const Term about{field, {}, Comparison::Is, {}};
    return asksAbout(question.expression, about)
               ? evaluate(without(question.expression, about), snapshot, question.among, context, cancelled)
               : question.matching;
}

} // namespace

std::vector<Facet> columnFacets(const FacetQuestion& question, const Snapshot& snapshot, const Context& context,
                                const Cancelled& cancelled)
{
    std::vector<Facet> facets;
    for (const Field field : {Field::Tool, Field::Event, Field::Success, Field::Status, Field::Command, Field::Error,
                              Field::Version, Field::Shape}) {
        const Rows rows = rowsFor(field, question, snapshot, context, cancelled);
        facets.push_back(facetOf(field, countsOf(field, snapshot, rows, cancelled), question.most));
    }
    return facets;
}

Facet fieldFacet(const FacetQuestion& question, const Snapshot& snapshot, const Context& context,
                 const Cancelled& cancelled)
{
    constexpr std::size_t mostNames = 100'000; // a hostile file may hold as many as it has bytes
    std::unordered_map<std::string, std::uint64_t> names;
    for (const std::uint32_t row : rowsFor(Field::HasField, question, snapshot, context, cancelled)) {
        if (cancelled && cancelled())
            break;
        const auto event = snapshot.event(row);
        if (!event)
            continue;
        std::vector<std::string_view> own;
        for (const Json::Member& member : event->fields.members())
            own.push_back(member.key);
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
        for (const std::string_view name : own)
            if (names.size() < mostNames)
                ++names[std::string(name)];
            else if (const auto known = names.find(std::string(name)); known != names.end())
                ++known->second;
    }
    return facetOf(Field::HasField, Counts(names.begin(), names.end()), question.most);
}

} // namespace vitrine::filter
