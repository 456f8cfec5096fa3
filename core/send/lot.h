// SPDX-License-Identifier: GPL-3.0-or-later
// Segments that were recorded under the same circumstances for the same endpoint, and their events one by one: what is
// sent together, and what is settled when each has its fate.
#pragma once

#include "outbox/claim.h"
#include "product/profile.h"

#include <string>
#include <vector>

namespace vitrine::send {

struct Item
{
    enum class State : std::uint8_t {
        Waiting, // nothing has happened to it
        Again,   // to be tried again: its rounds or its time have changed
        Over,    // sent, refused, unknown, dropped or in quarantine
    };
    outbox::Waiting waiting;
    std::size_t claim = 0;
    State state = State::Waiting;
};

struct Lot
{
    outbox::SegmentHeader header;
    std::vector<outbox::Claim> claims; // their events have moved to items
    std::vector<Item> items;

    // Those of that segment that have to be kept, in their order; and whether anything at all has happened to it.
    [[nodiscard]] std::vector<outbox::Waiting> remaining(std::size_t claim) const;
    [[nodiscard]] bool touched(std::size_t claim) const;
};

// The back end would not take it any more, or it has waited here for longer than the product's events may.
[[nodiscard]] bool isTooOld(const outbox::Waiting& waiting, const product::Profile& profile, Millis now);

// In the order of the claims.
[[nodiscard]] std::vector<Lot> lotsOf(std::vector<outbox::Claim> claims);

} // namespace vitrine::send
