// SPDX-License-Identifier: GPL-3.0-or-later
// Situations of the five products and how the ladder has to end in them.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace vitrine::test {

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct Case
{
    const char* title;
    Pairs variables;
    Pairs files; // relative to the home; "named:x" is the file the user names
    const char*
        expected; // as summary() in tst_ladder.cpp writes it: "state winner[:line] reason tool [notice] [!hazard]"
    const char* policy = nullptr;
    std::vector<std::string> arguments = {};
};

struct ProductCases
{
    const char* product;
    std::vector<Case> cases;
};

[[nodiscard]] ProductCases kiotaCases();
[[nodiscard]] ProductCases azsdkCases();
[[nodiscard]] ProductCases codegenCases();
[[nodiscard]] ProductCases drCases();
[[nodiscard]] ProductCases kamajiCases();

} // namespace vitrine::test
