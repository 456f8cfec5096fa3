// SPDX-License-Identifier: Apache-2.0
// Patterns of four bytes, as many as the number has bits, compared with every position of a text in one pass: for each
// place of the pattern a table tells which patterns may have that byte there.
#pragma once

#include "sanitize/scan.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace vitrine::sanitize {

inline constexpr ByteSet anyByte([](char) { return true; });

template<class Bits> class Patterns
{
public:
    static constexpr std::size_t places = 4;

    // What is said of one place twice is either of both.
    constexpr void add(Bits bit, std::size_t place, const ByteSet& bytes)
    {
        for (std::size_t byte = 0; byte < 256; ++byte)
            if (bytes(static_cast<char>(byte)))
                m_may[place][byte] |= bit;
    }
    constexpr void add(Bits bit, std::size_t place, std::string_view bytes)
    {
        for (const char byte : bytes)
            m_may[place][static_cast<unsigned char>(byte)] |= bit;
    }
    // A small letter stands for both cases.
    constexpr void addFolded(Bits bit, std::size_t place, char byte)
    {
        m_may[place][static_cast<unsigned char>(byte)] |= bit;
        if (isLower(byte))
            m_may[place][static_cast<unsigned char>(byte - 'a' + 'A')] |= bit;
    }
    // The first four bytes of a text; behind a shorter one anything may stand.
    constexpr void add(Bits bit, std::string_view literal, bool folded = false)
    {
        for (std::size_t place = 0; place < places; ++place)
            if (place >= literal.size())
                add(bit, place, anyByte);
            else if (folded)
                addFolded(bit, place, literal[place]);
            else
                add(bit, place, literal.substr(place, 1));
    }

    static constexpr std::size_t blockSize = 64;

    // Calls each(position, bits) for the positions from `from` on, up to a block of them, with the patterns that begin
    // there. Behind the text's end stand blanks.
    template<class Each> void forEachInBlock(std::string_view text, std::size_t from, Each each) const
    {
        const std::size_t rest = text.size() - from;
        const char* bytes = text.data() + from;
        std::array<char, blockSize + places - 1> padded;
        if (rest < padded.size()) {
            std::fill(std::copy_n(bytes, rest, padded.begin()), padded.end(), ' ');
            bytes = padded.data();
        }
        const std::size_t end = from + std::min(rest, blockSize);
        for (std::size_t at = from; at < end; ++at, ++bytes)
            each(at, static_cast<Bits>(may(0, bytes[0]) & may(1, bytes[1]) & may(2, bytes[2]) & may(3, bytes[3])));
    }

private:
    [[nodiscard]] Bits may(std::size_t place, char byte) const
    {
        return m_may[place][static_cast<unsigned char>(byte)];
    }
    std::array<std::array<Bits, 256>, places> m_may{};
};

} // namespace vitrine::sanitize
