// SPDX-License-Identifier: Apache-2.0
// One text, looked over once: which kinds it may hold, and then where. In the order of product::Detects, by which the
// first kind that is found gives the rule its name.
#pragma once

#include "sanitize/detectors.h"
#include "sanitize/knownwords.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

class Look
{
public:
    // The text has to live as long.
    Look(std::string_view text, const KnownWords& words);

    [[nodiscard]] const Signs& signs() const noexcept { return m_signs; }
    // False: find() would find nothing.
    [[nodiscard]] bool mayHold(product::Detects what) const noexcept
    {
        return (m_kinds >> static_cast<unsigned>(what) & 1u) != 0;
    }
    [[nodiscard]] Ranges find(product::Detects what, Kind kind) const;

private:
    Signs m_signs;
    std::vector<KnownWords::Place> m_known;
    std::uint32_t m_kinds = 0; // a bit for each
};

} // namespace vitrine::sanitize
