// SPDX-License-Identifier: GPL-3.0-or-later
// What a term asks of one value, made ready for many. Internal to the room.
#pragma once

#include "filter/expression.h"
#include "filter/pattern.h"
#include "store/node.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::filter {

// Unclear: the parsed bytes do not keep how the value was written, and that counts.
enum class Told : std::uint8_t { No, Unclear, Yes };

class Asked
{
public:
    Asked(const Term& term, const LocalClock& clock);

    [[nodiscard]] bool text(std::string_view text) const;
    [[nodiscard]] Told of(const store::Node& value) const; // of a list or an object as a whole

private:
    [[nodiscard]] Told compared(const store::Node& value) const;
    [[nodiscard]] bool compares(std::optional<double> number) const;
    [[nodiscard]] bool compares(std::optional<Millis> time, const Moment& with) const;

    Comparison m_comparison;
    std::vector<Matcher> m_matchers; // for Is
    Value m_with;                    // for the others
    LocalClock m_clock;
};

} // namespace vitrine::filter
