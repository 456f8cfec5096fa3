// SPDX-License-Identifier: Apache-2.0
// The long words of a text, gathered from blocks of 64 bytes in which a bit says whether a byte belongs to a word.
#pragma once

#include "sanitize/scan.h"

#include <cstdint>

namespace vitrine::sanitize {

inline constexpr std::size_t shortestLongWord = 16;

class LongWords
{
public:
    using Block = std::uint64_t; // the lowest bit is the first byte
    static constexpr std::size_t blockSize = 64;

    // One block after the other; bits behind the text's end are 0.
    void add(Block block);
    void finish(); // there are no more

    [[nodiscard]] const Ranges& ranges() const noexcept { return m_ranges; }

private:
    void close(std::size_t end);
    void addInner(Block block);

    Ranges m_ranges;
    std::size_t m_at = 0;   // where the next block begins
    std::size_t m_open = 0; // where the word begins that the last block ended with; m_at when there is none
};

} // namespace vitrine::sanitize
