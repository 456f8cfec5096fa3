// SPDX-License-Identifier: Apache-2.0
// "Did you mean ...?"
#pragma once

#include <string_view>
#include <vector>

namespace vitrine {

// The candidate with the fewest edits (Levenshtein), if they are few for its length; else empty.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace vitrine
