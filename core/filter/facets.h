// SPDX-License-Identifier: GPL-3.0-or-later
// How many events have which value: what can be filtered by, before one does. Of the field that a filter already asks
// about, the values are counted as if it did not, so that another one can still be chosen.
#pragma once

#include "filter/evaluate.h"

#include <string>
#include <vector>

namespace vitrine::filter {

struct Count
{
    Value value; // as a term with Comparison::Is takes it
    std::uint64_t events = 0;
};

struct Facet
{
    Field field = Field::Tool;
    std::vector<Count> counts; // most first, then by value
    std::size_t values = 0;    // how many different ones there are; counts holds the first of them
};

struct FacetQuestion
{
    Expression expression; // what `matching` are the rows of
    Rows among;            // all that could be shown
    Rows matching;         // those that are
    std::size_t most = 50; // counts of one facet
};

// Of columns: tool, event, command, success, status, error, version, shape. After a cancellation incomplete.
[[nodiscard]] std::vector<Facet> columnFacets(const FacetQuestion& question, const store::Snapshot& snapshot,
                                              const Context& context, const Cancelled& cancelled);
// Which fields the events have themselves (Field::HasField). Decodes every row.
[[nodiscard]] Facet fieldFacet(const FacetQuestion& question, const store::Snapshot& snapshot, const Context& context,
                               const Cancelled& cancelled);

} // namespace vitrine::filter
