// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile tells without any event: statements that exclude each other, examples that break promises, fields
// without a purpose, identifiers that last or are shared, and consent to something newer than what is known. For this
// room only.
#pragma once

#include "audit/finding.h"
#include "audit/situation.h"
#include "product/profile.h"

namespace vitrine::audit {

[[nodiscard]] std::vector<Finding> inProfile(const product::Profile& profile);
[[nodiscard]] std::vector<Finding> inSituation(const product::Profile& profile, const Situation& situation);

} // namespace vitrine::audit
