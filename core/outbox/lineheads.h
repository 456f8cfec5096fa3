// SPDX-License-Identifier: Apache-2.0
// How many events a segment holds, told by the beginnings of its lines and in blocks, so that its size does not matter.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::outbox {

struct LineHeads
{
    std::uint64_t events = 0;
    std::vector<std::string> ids; // of the first 250
};
[[nodiscard]] LineHeads lineHeadsOf(const std::string& path);

} // namespace vitrine::outbox
