// SPDX-License-Identifier: Apache-2.0
// Which off lasts (DESIGN rule 4). Policy and user file speak for good: what waits is purged. Variables, flags, CI and
// the project one happens to stand in speak for one process: it stops, and nothing is lost.
#pragma once

#include "consent/decision.h"
#include "policy/policy.h"

#include <string>
#include <vector>

namespace vitrine::consent {

// Not allowed, and not allowed either without what speaks for this process only. A file that cannot be read is no off
// that lasts, nor is a question that was not answered.
[[nodiscard]] bool isLastingOff(const Decision& decision);

// Every path that decide() looks at here and now, whether something is there or not; for a Watch.
[[nodiscard]] std::vector<std::string>
pathsLookedAt(const product::Profile& profile, const policy::PolicySource& policy, const Environment& environment);

} // namespace vitrine::consent
