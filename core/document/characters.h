// SPDX-License-Identifier: Apache-2.0
// From characters, in which libraries count, to the bytes of a UTF-8 text. For this room only.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vitrine::document {

// Counts from 0, behind a byte-order mark if there is one.
class Characters
{
public:
    explicit Characters(std::string_view source);

    [[nodiscard]] std::size_t begin() const { return m_begin; } // the first byte behind the mark
    // The end of the text for a character beyond it.
    [[nodiscard]] std::size_t byteOf(std::size_t character) const;

private:
    static constexpr std::size_t stride = 64;
    std::string_view m_source;
    std::size_t m_begin = 0;
    std::size_t m_count = 0;
    std::vector<std::size_t> m_bytes; // of every 64th character
};

// The first byte of the character behind the one at `at`.
[[nodiscard]] std::size_t behindCharacter(std::string_view source, std::size_t at);

} // namespace vitrine::document
