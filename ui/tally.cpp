// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tally.h"

namespace vitrine::ui {
namespace {

void raise(std::optional<Millis>& newest, Millis time)
{
    if (time != store::Row::noTime && (!newest || *newest < time))
        newest = time;
}

} // namespace

void Count::add(const store::Row& row)
{
    ++events;
    raise(last, row.time);
    if (row.status == event::Status::Queued)
        ++waiting;
    if (row.status == event::Status::Sent) {
        ++sent;
        raise(lastSent, row.time);
    }
}

Count Tally::of(std::string_view productId) const
{
    const auto found = products.find(productId);
    return found == products.end() ? Count{} : found->second;
}

Tally tallyOf(const store::Snapshot& snapshot)
{
    Tally tally;
    std::map<std::int16_t, Count*> known;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const store::Row& row = snapshot.row(i);
        Count*& count = known[row.product];
        if (!count)
            count = &tally.products[std::string(snapshot.productOf(row))];
        count->add(row);
        tally.all.add(row);
    }
    return tally;
}

} // namespace vitrine::ui
