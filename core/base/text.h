// SPDX-License-Identifier: Apache-2.0
// Text safety: foreign bytes made fit to be shown, and positions in text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine {

struct TextPosition
{
    std::uint64_t line = 1;   // from 1
    std::uint64_t column = 1; // from 1, in bytes
};
[[nodiscard]] TextPosition positionOf(std::string_view text, std::size_t offset);

[[nodiscard]] bool isUtf8(std::string_view text);

// Control characters, bidirectional overrides and invalid UTF-8 become visible escapes (\x1b, \u202e); line breaks and
// tabs stay. For terminals and panes: what comes out cannot move a cursor or reorder what stands beside it.
[[nodiscard]] std::string visibleText(std::string_view text);

// What stands where a secret stood: a fixed row of bullets, so that not even its length shows.
[[nodiscard]] std::string_view secretMask();

[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace vitrine
