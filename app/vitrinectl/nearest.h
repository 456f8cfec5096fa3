// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean ...?"
#pragma once

#include <string_view>
#include <vector>

namespace vitrine::ctl {

// The candidate with the fewest edits (Levenshtein), if they are few for its length; else empty.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace vitrine::ctl
