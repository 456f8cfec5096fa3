// SPDX-License-Identifier: Apache-2.0
// Lines told by their beginnings, read in blocks, so that the size of a file or of a line does not matter.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::outbox {

// The first 80 bytes of each line. A file that cannot be read has none.
void eachLineHead(const std::string& path, const std::function<void(std::string_view head)>& use);

// How many events a segment holds.
struct LineHeads
{
    std::uint64_t events = 0;
    std::vector<std::string> ids; // of the first 250
};
[[nodiscard]] LineHeads lineHeadsOf(const std::string& path);

} // namespace vitrine::outbox
