// SPDX-License-Identifier: GPL-3.0-or-later
// How many events a snapshot holds, per product and by what became of them. Counted on the loader's thread.
#pragma once

#include "store/snapshot.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::ui {

struct Count
{
    std::uint64_t events = 0;
    std::uint64_t waiting = 0;
    std::uint64_t sent = 0;
    std::optional<Millis> last;     // newest event
    std::optional<Millis> lastSent; // newest event that left
    void add(const store::Row& row);
};

struct Tally
{
    Count all;
    std::map<std::string, Count, std::less<>> products; // by id; "" for events of no known product
    [[nodiscard]] Count of(std::string_view productId) const;
};

[[nodiscard]] Tally tallyOf(const store::Snapshot& snapshot);

} // namespace vitrine::ui
