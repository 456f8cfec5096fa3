// SPDX-License-Identifier: Apache-2.0
// Whether the person has seen the product's notice or answered its question. For this room only.
#pragma once

#include "consent/sources.h"

namespace vitrine::consent {

// What is wrong with an answer that would allow: NotAsked, StaleConsent, or nothing. decider: the rung that decides
// where no policy does.
[[nodiscard]] std::optional<Reason> missingConsent(const product::Profile& profile, const Rung& decider,
                                                   Configs& configs);

[[nodiscard]] bool noticeDue(const product::Profile& profile, const Rung& decider, Configs& configs);

} // namespace vitrine::consent
