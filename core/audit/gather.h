// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of the same kind counted together, whatever number of events they come from. For this room only.
#pragma once

#include "audit/finding.h"

#include <map>

namespace vitrine::audit {

class Gather
{
public:
    // The first of its kind says what the finding says; later ones are counted, and their places kept while there is
    // room. place: null for what the profile alone tells.
    void add(Finding finding, const Place* place);

    void keep(Finding finding); // one that was gathered already

    [[nodiscard]] std::vector<Finding> take() &&; // worst first, then by product, rule, event and field
    [[nodiscard]] std::size_t size() const { return m_found.size(); }

private:
    std::map<std::string, Finding, std::less<>> m_found;
};

} // namespace vitrine::audit
