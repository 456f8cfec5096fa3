// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/lot.h"

#include "protocol/answer.h"

#include <algorithm>

namespace vitrine::send {

std::vector<outbox::Waiting> Lot::remaining(std::size_t claim) const
{
    std::vector<outbox::Waiting> kept;
    for (const Item& item : items)
        if (item.claim == claim && item.state != Item::State::Over)
            kept.push_back(item.waiting);
    return kept;
}

bool Lot::touched(std::size_t claim) const
{
    return std::any_of(items.begin(), items.end(),
                       [&](const Item& item) { return item.claim == claim && item.state != Item::State::Waiting; });
}

bool isTooOld(const outbox::Waiting& waiting, const product::Profile& profile, Millis now)
{
    constexpr Millis day = 24LL * 60 * 60 * 1000;
    const auto taken = protocol::oldestTaken(profile.endpoint.protocol);
    const auto& time = waiting.event.time;
    if (taken && time && *time < now - *taken)
        return true;
    return waiting.since > 0 && waiting.since < now - static_cast<Millis>(profile.delivery.spoolDays) * day;
}

std::vector<Lot> lotsOf(std::vector<outbox::Claim> claims)
{
    std::vector<Lot> lots;
    for (outbox::Claim& claim : claims) {
        auto lot = std::find_if(lots.begin(), lots.end(), [&](const Lot& each) { return each.header == claim.header; });
        if (lot == lots.end())
            lot = lots.insert(lots.end(), Lot{claim.header, {}, {}});
        for (outbox::Waiting& waiting : claim.events)
            lot->items.push_back({std::move(waiting), lot->claims.size(), Item::State::Waiting});
        claim.events.clear();
        lot->claims.push_back(std::move(claim));
    }
    return lots;
}

} // namespace vitrine::send
