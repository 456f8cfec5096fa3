// SPDX-License-Identifier: GPL-3.0-or-later
// Events at the wrong time: before the person was asked, after the person refused. For this room only.
#pragma once

#include "audit/finding.h"
#include "audit/situation.h"
#include "product/profile.h"

namespace vitrine::audit {

// BeforeNotice or AfterOptOut; nullopt: nothing is wrong with that time.
[[nodiscard]] std::optional<Rule> wrongAt(const product::Profile& profile, const Situation& situation, Millis time);
[[nodiscard]] Finding atWrongTime(const product::Profile& profile, const Situation& situation, Rule rule, Millis time);

} // namespace vitrine::audit
