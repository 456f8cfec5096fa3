// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles of a sample, as spreadsheets' PERCENTILE and numpy compute them (Hyndman & Fan, type 7). Internal to the
// room.
#pragma once

#include <vector>

namespace vitrine::report {

// sorted: ascending, not empty. share: from 0 (the lowest) to 1 (the highest).
[[nodiscard]] double quantile(const std::vector<double>& sorted, double share);

} // namespace vitrine::report
