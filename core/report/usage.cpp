// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/usage.h"

#include "report/tally.h"

namespace vitrine::report {
namespace {

// Rows of one product, or of all; a product's id is compared once.
class ProductFilter
{
public:
    ProductFilter(const store::Snapshot& snapshot, const std::string& product)
        : m_snapshot(snapshot), m_product(product)
    {
    }

    bool takes(const store::Row& row)
    {
        if (m_product.empty())
            return true;
        const auto [known, isNew] = m_known.try_emplace(row.product, false);
        if (isNew)
            known->second = m_snapshot.productOf(row) == m_product;
        return known->second;
    }

private:
    const store::Snapshot& m_snapshot;
    const std::string& m_product;
    std::unordered_map<int, bool> m_known;
};

bool holds(const Range& range, Millis time)
{
    if (time == store::Row::noTime)
        return range.from == INT64_MIN && range.to == INT64_MAX;
    return time >= range.from && (time < range.to || range.to == INT64_MAX);
}

} // namespace

Usage usage(const store::Snapshot& snapshot, const Question& question)
{
    ProductFilter filter(snapshot, question.product);
    Tally tally(snapshot, question.utcOffsetMinutes);
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const store::Row& row = snapshot.row(i);
        if (holds(question.range, row.time) && filter.takes(row))
            tally.add(row);
    }
    return tally.usage();
}

} // namespace vitrine::report
