// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of the same kind counted together, whatever number of events they come from. For this room only.
#pragma once

#include "audit/tally.h"

#include <functional>
#include <map>

namespace vitrine::audit {

class Gather
{
public:
    void add(Finding finding); // what a profile alone tells: the first of its kind says what the finding says

    // What events told. ofRow: the place of a row. valueOf: what a kind of finding shows of a row.
    using OfRow = std::function<Place(std::uint32_t row)>;
    using ValueOf = std::function<std::string(std::uint32_t kind, std::uint32_t row)>;
    void add(std::vector<Share> shares, const OfRow& ofRow, const ValueOf& valueOf);

    void keep(Finding finding); // one that was gathered already

    [[nodiscard]] std::vector<Finding> take() &&; // worst first, then by product, rule, event and field

private:
    using Group = std::vector<const Share*>; // of one kind, by their first rows
    void add(const Group& group, const OfRow& ofRow, const ValueOf& valueOf);

    std::map<std::string, Finding, std::less<>> m_found;
};

} // namespace vitrine::audit
