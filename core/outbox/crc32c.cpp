// SPDX-License-Identifier: Apache-2.0
// CRC-32C (Castagnoli, RFC 3720 appendix B.4), eight bytes a step: a spool of hundreds of megabytes is checked whole.
#include "outbox/spool.h"

#include <array>

namespace vitrine::outbox {
namespace {

using Table = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Table makeTable()
{
    constexpr std::uint32_t reflectedPolynomial = 0x82f63b78;
    Table table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? reflectedPolynomial : 0);
        table[0][byte] = crc;
    }
    for (std::size_t slice = 1; slice < table.size(); ++slice)
        for (std::size_t byte = 0; byte < 256; ++byte)
            table[slice][byte] = (table[slice - 1][byte] >> 8) ^ table[0][table[slice - 1][byte] & 0xff];
    return table;
}

constexpr Table table = makeTable();

std::uint32_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::uint32_t wordAt(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16 | byteAt(bytes, at + 3) << 24;
}

} // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    std::uint32_t crc = 0xffffffff;
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        const std::uint32_t low = wordAt(bytes, at) ^ crc;
        const std::uint32_t high = wordAt(bytes, at + 4);
        crc = table[7][low & 0xff] ^ table[6][low >> 8 & 0xff] ^ table[5][low >> 16 & 0xff] ^ table[4][low >> 24] ^
              table[3][high & 0xff] ^ table[2][high >> 8 & 0xff] ^ table[1][high >> 16 & 0xff] ^ table[0][high >> 24];
    }
    for (; at < bytes.size(); ++at)
        crc = (crc >> 8) ^ table[0][(crc ^ byteAt(bytes, at)) & 0xff];
    return crc ^ 0xffffffff;
}

} // namespace vitrine::outbox
