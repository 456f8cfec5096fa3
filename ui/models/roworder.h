// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a snapshot are shown, and in which order: plain data and a pure function, made to run on a worker.
#pragma once

#include "filter/evaluate.h"
#include "store/snapshot.h"

#include <QMetaType>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vitrine::ui {

enum class TimeOrder : std::uint8_t { AsRead, OldestFirst, NewestFirst };

struct RowFilter
{
    filter::Expression expression;
    std::string product; // id; empty: all
    TimeOrder order = TimeOrder::AsRead;

    [[nodiscard]] bool everything() const { return !hides() && product.empty() && order == TimeOrder::AsRead; }
    [[nodiscard]] bool hides() const { return !expression.everything(); } // of the product's own events
    friend bool operator==(const RowFilter&, const RowFilter&) = default;
};

// Indexes into the snapshot. Null stands for "all rows as they were read", so that a million rows cost nothing.
using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

// What the same filter found before in the first rows of the same snapshot: only those behind them are asked.
struct FoundBefore
{
    std::size_t size = 0; // rows that were asked; 0: none
    Rows rows;
};

[[nodiscard]] Rows findRows(const store::Snapshot& snapshot, const RowFilter& filter, const filter::Context& context,
                            const FoundBefore& before, const std::function<bool()>& cancelled);

// Whether every row of `older` stands in `newer` at the same index: files were only appended to.
[[nodiscard]] bool extends(const store::Snapshot& newer, const store::Snapshot& older);

} // namespace vitrine::ui
