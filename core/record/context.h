// SPDX-License-Identifier: Apache-2.0
// What rides on every event, as each seed wants it: system, versions, source and acquisition channel (kiota), platform,
// client, agent and model (azsdk), CI or not (codegen, by its own list). The profile says which signals mean what.
#pragma once

#include "base/json.h"
#include "product/profile.h"
#include "record/host.h"

namespace vitrine::record {

// field -> value; a field whose signals all stay silent is left out. What a variable or a path says itself is never
// among the values.
[[nodiscard]] Json contextOf(const product::Profile& profile, const Environment& environment, const Host& host);

} // namespace vitrine::record
