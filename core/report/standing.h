// SPDX-License-Identifier: GPL-3.0-or-later
// When a person was told or asked first, and when it was off since, as far as that was noted. Internal to the room.
#pragma once

#include "report/timeline.h"

#include <utility>
#include <vector>

namespace vitrine::report {

class Standing
{
public:
    Standing() = default;
    Standing(product::Notice::Kind asks, const std::vector<Moment>& moments);

    [[nodiscard]] bool isOff(Millis time) const;
    [[nodiscard]] bool everAsked() const { return m_first.has_value(); }
    // Of what has to ask or tell first: whether that was done by then.
    [[nodiscard]] Flag askedBy(Millis time) const;

private:
    void note(const Moment& choice);

    product::Notice::Kind m_asks = product::Notice::Kind::None;
    std::optional<Millis> m_first; // the first word to the person
    bool m_exact = true;
    std::vector<std::pair<Millis, Millis>> m_offs; // from, to
};

} // namespace vitrine::report
