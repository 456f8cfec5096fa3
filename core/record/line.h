// SPDX-License-Identifier: Apache-2.0
// A spool line written straight into a buffer of fixed size: the same bytes as outbox::spoolLine() makes, without an
// allocation. What does not fit is told, never cut.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vitrine::record {

class Line
{
public:
    static constexpr std::size_t capacity = 16 * 1024;

    void clear() { m_size = 0; }
    void put(std::string_view text);
    void putInteger(std::int64_t value);
    void putCount(std::uint64_t value);
    void putNumber(double value);            // as Json writes it: "null" for what is no number
    void putText(std::string_view harmless); // with quotes; the text needs no escapes

    // Puts the checksum over everything behind the first byte (a line break), the end of the object, and a line break.
    void frame();

    [[nodiscard]] bool fits() const { return m_size <= capacity; }
    [[nodiscard]] std::string_view bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, capacity> m_bytes;
    std::size_t m_size = 0; // over capacity: something did not fit
};

} // namespace vitrine::record
