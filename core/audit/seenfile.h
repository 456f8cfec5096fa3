// SPDX-License-Identifier: GPL-3.0-or-later
// Which events of one file were looked at, and what they told: 24 bytes each. Events are known by where they lie, so
// they are known again when the file is read anew. For this room only.
#pragma once

#include "store/snapshot.h"

#include <span>
#include <vector>

namespace vitrine::audit {

class SeenFile
{
public:
    struct Event
    {
        std::uint64_t offset = 0;
        std::uint32_t length = 0;
        std::uint32_t element = 0;
        std::uint32_t digest = 0;
        std::uint32_t uses = 0; // where they begin in the list of all; the last one of an event is marked
    };

    void rewind() { m_next = 0; } // rows are asked for in order from here on, as a rule
    [[nodiscard]] const Event* find(const store::Row& row);
    void add(const store::Row& row, std::uint32_t digest, std::span<const std::uint32_t> uses);
    void settle(); // what was added is found from now on
    template<class Visit> void uses(const Event& event, Visit visit) const
    {
        for (std::size_t i = event.uses; i < m_uses.size(); ++i) {
            if (m_uses[i] != nobody)
                visit(m_uses[i] & ~last);
            if (m_uses[i] & last)
                return;
        }
    }

private:
    static constexpr std::uint32_t last = 1u << 31;
    static constexpr std::uint32_t nobody = UINT32_MAX; // of an event without any: marked last

    std::vector<Event> m_events; // by where they lie, up to m_settled
    std::size_t m_settled = 0;
    std::size_t m_next = 0;
    std::vector<std::uint32_t> m_uses{nobody};
};

} // namespace vitrine::audit
