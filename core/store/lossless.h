// SPDX-License-Identifier: GPL-3.0-or-later
// Json values made from simdjson's tape: what Json::parse() makes of the same text, several times sooner. The tape
// keeps no number's text, so that is taken from the bytes wherever it may not be the usual one.
#pragma once

#include "base/json.h"
#include "store/tape.h"

#include <string_view>
#include <vector>

namespace vitrine::store {

class LosslessParser
{
public:
    // As parseValue().
    [[nodiscard]] Result<Json> parse(std::string_view text);
    [[nodiscard]] bool repeats() const { return m_repeats; } // the value's hasDuplicateKeys()

private:
    [[nodiscard]] Json valueOf(const Node& node);
    [[nodiscard]] Json numberOf(const Node& node);

    TapeParser m_parser;
    std::string_view m_text;
    std::vector<std::string_view> m_tokens; // of its numbers, in order; empty while nobody asked
    std::size_t m_numbers = 0;              // made so far
    bool m_repeats = false;
};

} // namespace vitrine::store
