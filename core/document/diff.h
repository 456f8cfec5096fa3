// SPDX-License-Identifier: Apache-2.0
// What changed between two versions of a file: as lines for people, as byte ranges for undo.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::document {

struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    std::size_t line = 0; // from 1; in the new text for Same and Added, in the old one for Removed
    std::string text;     // without its line ending
};

// Changed lines with `context` unchanged ones around them.
[[nodiscard]] std::vector<DiffLine> diffLines(std::string_view before, std::string_view after, std::size_t context = 1);

// "-  enabled: true\n+  enabled: false\n", as `diff` would print the hunks without their headers.
[[nodiscard]] std::string diffText(const std::vector<DiffLine>& lines);

// before[offset, offset + removed.size()) became `added`.
struct ByteChange
{
    std::size_t offset = 0;
    std::string removed;
    std::string added;
};
// The smallest ranges that differ, in ascending order, none over a line that stayed: undo keeps them, and what lies
// between two changed keys may be a secret.
[[nodiscard]] std::vector<ByteChange> byteChanges(std::string_view before, std::string_view after);

// The text before, from the text after. Nothing when the ranges do not fit it.
[[nodiscard]] std::optional<std::string> reverted(std::string_view after, const std::vector<ByteChange>& changes);

} // namespace vitrine::document
