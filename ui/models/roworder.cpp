// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roworder.h"

#include <algorithm>
#include <numeric>

namespace vitrine::ui {
namespace {

filter::Rows rowsBetween(std::size_t from, std::size_t to)
{
    filter::Rows rows(to - from);
    std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(from));
    return rows;
}

void keepProduct(const store::Snapshot& snapshot, const std::string& product, filter::Rows& rows)
{
    std::erase_if(rows, [&](std::uint32_t index) { return snapshot.productOf(snapshot.row(index)) != product; });
}

// Stable, so that events of the same moment keep the order they were written in. Events without a time stay last.
void sortByTime(const store::Snapshot& snapshot, TimeOrder order, std::vector<std::uint32_t>& rows)
{
    using Key = std::pair<Millis, std::uint32_t>;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t index : rows) {
        const Millis time = snapshot.row(index).time;
        keys.emplace_back(time == store::Row::noTime        ? INT64_MAX
                          : order == TimeOrder::NewestFirst ? -time
                                                            : time,
                          index);
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.first < b.first; });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key& key) { return key.second; });
}

bool sameRow(const store::Row& a, const store::Row& b)
{
    return a.file == b.file && a.offset == b.offset && a.length == b.length && a.element == b.element;
}

} // namespace

Rows findRows(const store::Snapshot& snapshot, const RowFilter& filter, const filter::Context& context,
              const FoundBefore& before, const std::function<bool()>& cancelled)
{
    if (filter.everything())
        return {};
    auto rows = rowsBetween(before.size, snapshot.size());
    if (!filter.product.empty())
        keepProduct(snapshot, filter.product, rows);
    rows = filter::evaluate(filter.expression, snapshot, std::move(rows), context, cancelled);
    if (before.size > 0) {
        const auto first = before.rows ? *before.rows : rowsBetween(0, before.size);
        rows.insert(rows.begin(), first.begin(), first.end());
    }
    if (filter.order != TimeOrder::AsRead && !cancelled())
        sortByTime(snapshot, filter.order, rows);
    if (rows.size() == snapshot.size() && filter.order == TimeOrder::AsRead)
        return {};
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
}

bool extends(const store::Snapshot& newer, const store::Snapshot& older)
{
    if (newer.size() < older.size() || newer.files().size() < older.files().size())
        return false;
    for (std::size_t i = 0; i < older.files().size(); ++i)
        if (newer.files()[i].path != older.files()[i].path ||
            newer.files()[i].generation != older.files()[i].generation)
            return false;
    return older.size() == 0 ||
           (sameRow(newer.row(0), older.row(0)) && sameRow(newer.row(older.size() - 1), older.row(older.size() - 1)));
}

} // namespace vitrine::ui
