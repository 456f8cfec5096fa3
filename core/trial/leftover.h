// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that a run started and that outlive it, wherever they went: a detached sender leaves its session and its
// parent, but not the environment it was started with. Linux only; elsewhere none is found.
#pragma once

#include <string_view>
#include <vector>

namespace vitrine::trial {

// IDs of this user's processes with that entry ("NAME=value") in the environment they began with.
[[nodiscard]] std::vector<int> processesWith(std::string_view entry);

void kill(const std::vector<int>& processes);

} // namespace vitrine::trial
