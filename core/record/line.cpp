// SPDX-License-Identifier: Apache-2.0
#include "record/line.h"

#include "outbox/spool.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace vitrine::record {
namespace {

constexpr std::size_t longestNumber = 32;

} // namespace

void Line::put(std::string_view text)
{
    if (m_size > capacity || text.size() > capacity - m_size) {
        m_size = capacity + 1;
        return;
    }
    std::memcpy(m_bytes.data() + m_size, text.data(), text.size());
    m_size += text.size();
}

void Line::putInteger(std::int64_t value)
{
    char digits[longestNumber];
    put({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
}

void Line::putCount(std::uint64_t value)
{
    char digits[longestNumber];
    put({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
}

void Line::putNumber(double value)
{
    char digits[longestNumber];
    if (std::isfinite(value))
        put({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
    else
        put("null");
}

void Line::putText(std::string_view harmless)
{
    put("\"");
    put(harmless);
    put("\"");
}

void Line::frame()
{
    if (!fits())
        return;
    static constexpr char alphabet[] = "0123456789abcdef";
    const std::uint32_t checksum = outbox::crc32c(bytes().substr(1));
    char digits[8];
    for (unsigned i = 0; i < sizeof digits; ++i)
        digits[i] = alphabet[checksum >> (28 - 4 * i) & 0xf];
    put(",\"c\":\"");
    put({digits, sizeof digits});
    put("\"}\n");
}

} // namespace vitrine::record
