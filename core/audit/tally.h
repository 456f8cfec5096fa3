// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows of a snapshot, and which the first ones are. For this room only.
#pragma once

#include "audit/finding.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vitrine::audit {

struct Tally
{
    static constexpr std::uint32_t noRow = std::numeric_limits<std::uint32_t>::max();

    std::uint64_t count = 0;
    std::array<std::uint32_t, mostPlaces> rows{}; // ascending; the first min(count, mostPlaces) of them count

    [[nodiscard]] std::size_t listed() const
    {
        return count < mostPlaces ? static_cast<std::size_t>(count) : mostPlaces;
    }
    [[nodiscard]] std::uint32_t first() const { return count > 0 ? rows.front() : noRow; }
    void add(std::uint32_t row) // rows come in order
    {
        if (count < mostPlaces)
            rows[static_cast<std::size_t>(count)] = row;
        ++count;
    }
    void add(const Tally& other) // of other rows
    {
        std::array<std::uint32_t, 2 * mostPlaces> all{};
        const auto end =
            std::merge(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(listed()), other.rows.begin(),
                       other.rows.begin() + static_cast<std::ptrdiff_t>(other.listed()), all.begin());
        std::copy(all.begin(), std::min(end, all.begin() + mostPlaces), rows.begin());
        count += other.count;
    }
};

// Some events' share in a finding.
struct Share
{
    Finding finding; // its value is one of theirs, if it has one
    Tally tally;
    std::uint32_t kind = Tally::noRow;      // Digests::kind() it was told as, if it was
    std::uint32_t valuedRow = Tally::noRow; // the first one with a value
};

} // namespace vitrine::audit
