// SPDX-License-Identifier: GPL-3.0-or-later
// One event against its profile: everything that the event alone tells.
#pragma once

#include "audit/finding.h"
#include "event/event.h"
#include "product/profile.h"

namespace vitrine::audit {

struct Examined
{
    Verdict verdict = Verdict::Valid;
    std::vector<Finding> findings; // without id, count and places
};

class Examiner
{
public:
    explicit Examiner(const product::Profile& profile) : m_profile(profile) {}

    [[nodiscard]] Examined examine(const event::Event& event) const;

private:
    const product::Profile& m_profile;
};

} // namespace vitrine::audit
