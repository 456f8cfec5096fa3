// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quantile.h"

#include <algorithm>
#include <cmath>

namespace vitrine::report {

double quantile(const std::vector<double>& sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace vitrine::report
