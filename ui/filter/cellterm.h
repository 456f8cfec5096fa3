// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell would be called in a filter.
#pragma once

#include "filter/expression.h"
#include "store/snapshot.h"
#include "ui/models/eventmodel.h"

#include <optional>

namespace vitrine::ui {

// Of the list of events. nullopt: the cell says nothing.
[[nodiscard]] std::optional<filter::Term> termOfCell(const store::Snapshot& snapshot, std::size_t row, int column);
// Of one of the event's own fields; a value that is long is cut and ends in "*".
[[nodiscard]] filter::Term termOfField(const std::string& name, std::string_view value);

} // namespace vitrine::ui
