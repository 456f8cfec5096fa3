// SPDX-License-Identifier: Apache-2.0
// Two texts compared line by line. For this room only.
#pragma once

#include "document/diff.h"

namespace vitrine::document {

struct ComparedLine
{
    DiffLine::Kind kind = DiffLine::Kind::Same;
    std::size_t index = 0; // from 0; in the new text for Same and Added, in the old one for Removed
    std::string_view text; // with its line ending
};

// By the longest common subsequence; differences too large for that are one block of removed and added lines.
[[nodiscard]] std::vector<ComparedLine> comparedLines(std::string_view before, std::string_view after);

} // namespace vitrine::document
