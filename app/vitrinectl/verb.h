// SPDX-License-Identifier: GPL-3.0-or-later
// A verb and its options as data: parsing, help and the hints for typing errors all come from these tables.
#pragma once

#include "app/vitrinectl/exit.h"

#include <string_view>
#include <vector>

namespace vitrine::ctl {

class Session;

struct Option
{
    std::string_view name;     // "--reason"
    std::string_view argument; // "TEXT"; empty: a switch
    std::string_view help;
};

struct Verb
{
    std::string_view name;
    std::string_view
        operands; // as the usage line shows them; one that begins with "PRODUCT" needs a known product first
    std::string_view summary; // one line
    std::string_view more;    // what --help adds: paragraphs
    std::size_t least = 0;    // operands
    std::size_t most = 0;
    std::vector<std::string_view> formats; // the first is the default; "json" comes by itself
    std::vector<Option> options;           // beside those of every verb
    Exit (*run)(Session&) = nullptr;
    bool toolFlags = false; // what follows "--" are flags of the tool, not operands

    [[nodiscard]] bool takesProduct() const { return operands.starts_with("PRODUCT"); }
};

inline constexpr std::size_t anyNumber = static_cast<std::size_t>(-1);

[[nodiscard]] const std::vector<Option>& commonOptions(); // of every verb
[[nodiscard]] const std::vector<Verb>& allVerbs();
[[nodiscard]] const Verb* verbNamed(std::string_view name);

} // namespace vitrine::ctl
