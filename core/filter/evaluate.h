// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a snapshot a filter lets through. Columns are asked first, then the raw bytes, and only what is left
// is decoded. Made to run on a worker: what it asks for is safe there.
#pragma once

#include "filter/expression.h"
#include "store/snapshot.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace vitrine::filter {

using Rows = std::vector<std::uint32_t>; // indexes into a snapshot, ascending
using Cancelled = std::function<bool()>; // may be null

struct Context
{
    LocalClock clock;
    // has:finding; null: no event has one. Called on the worker, with the event of that row.
    std::function<bool(std::size_t row, const event::Event& event)> finding;
};

// After a cancellation what was found so far.
[[nodiscard]] Rows evaluate(const Expression& expression, const store::Snapshot& snapshot, const Context& context,
                            const Cancelled& cancelled);
// The same among these rows only.
[[nodiscard]] Rows evaluate(const Expression& expression, const store::Snapshot& snapshot, Rows among,
                            const Context& context, const Cancelled& cancelled);
[[nodiscard]] Rows allRows(const store::Snapshot& snapshot);

} // namespace vitrine::filter
