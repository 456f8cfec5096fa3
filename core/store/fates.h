// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of rows beyond their columns, by where they lie: few have a fate, and a snapshot of millions pays
// nothing for them.
#pragma once

#include "store/snapshot.h"

#include <unordered_map>

namespace vitrine::store {

class Fates
{
public:
    void set(const Row& row, Fate fate) { m_fates[keyOf(row)] = std::move(fate); }
    [[nodiscard]] const Fate* of(const Row& row) const
    {
        const auto found = m_fates.find(keyOf(row));
        return found == m_fates.end() ? nullptr : &found->second;
    }

private:
    struct Key
    {
        std::uint64_t offset = 0;
        std::uint32_t file = 0;
        std::uint32_t element = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key& key) const
        {
            constexpr std::uint64_t spread = 0x9e3779b97f4a7c15u;
            return static_cast<std::size_t>((key.offset * spread ^ key.file) * spread ^ key.element);
        }
    };
    [[nodiscard]] static Key keyOf(const Row& row) { return {row.offset, row.file, row.element}; }

    std::unordered_map<Key, Fate, Hash> m_fates;
};

} // namespace vitrine::store
