// SPDX-License-Identifier: Apache-2.0
#include "sanitize/longwords.h"

#include <bit>

namespace vitrine::sanitize {

void LongWords::close(std::size_t end)
{
    if (end - m_open >= shortestLongWord)
        m_ranges.push_back({m_open, end});
}

// Of a block whose first and last byte belong to no word.
void LongWords::addInner(Block block)
{
    Block starts = block; // of so many bits set in a row
    for (std::size_t so = 1; so < shortestLongWord; so *= 2)
        starts &= starts >> so;
    while (starts != 0) {
        const int start = std::countr_zero(starts);
        const int end = start + std::countr_one(block >> start);
        m_ranges.push_back({m_at + static_cast<std::size_t>(start), m_at + static_cast<std::size_t>(end)});
        starts &= ~Block{0} << end;
    }
}

void LongWords::add(Block block)
{
    const int head = std::countr_one(block);
    const int tail = std::countl_one(block);
    if (block != ~Block{0}) {
        close(m_at + static_cast<std::size_t>(head));
        addInner(block & ~Block{0} << head & ~Block{0} >> tail);
        m_open = m_at + blockSize - static_cast<std::size_t>(tail);
    }
    m_at += blockSize;
}

void LongWords::finish() { close(m_at); }

} // namespace vitrine::sanitize
