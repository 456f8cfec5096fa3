// SPDX-License-Identifier: Apache-2.0
// What a reader should be warned of in this very situation. For this room only.
#pragma once

#include "consent/sources.h"

namespace vitrine::consent {

// decider: the rung that decides where no policy does.
[[nodiscard]] std::vector<product::Hazard> hazardsOf(const product::Profile& profile, const std::vector<Rung>& rungs,
                                                     const Rung& decider, const product::ToolBehaviour& tool);

// In the profile's words; without a text where it has none.
[[nodiscard]] product::Hazard hazardOf(const product::Profile& profile, std::string_view id);

} // namespace vitrine::consent
