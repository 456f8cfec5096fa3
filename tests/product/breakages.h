// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes that can be made in the minimal profile, and what is to be said of each.
#pragma once

#include <vector>

namespace vitrine::test {

struct Breakage
{
    const char* name;
    const char* was; // stands exactly once in the minimal profile
    const char* is;
    const char* place; // "line:column"
    const char* reason;
};
[[nodiscard]] const std::vector<Breakage>& breakages();

} // namespace vitrine::test
