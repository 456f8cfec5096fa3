// SPDX-License-Identifier: Apache-2.0
// What the product's own code does, which knows of no policy and may read a value another way. For this room only.
#pragma once

#include "consent/sources.h"

namespace vitrine::consent {

// decider: the rung that decides where no policy does.
[[nodiscard]] product::ToolBehaviour toolBehaviour(const product::Profile& profile, const Rung& decider,
                                                   Configs& configs);

} // namespace vitrine::consent
