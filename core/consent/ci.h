// SPDX-License-Identifier: Apache-2.0
// Continuous integration, told by each product's own list of variables.
#pragma once

#include "base/environment.h"
#include "product/profile.h"

namespace vitrine::consent {

// The first variable that says so: set and neither empty, "0" nor "false". Empty when none does.
[[nodiscard]] std::string ciVariable(const product::Rung& rung, const Environment& environment);

// By any rung of the kind; false for a product that has none.
[[nodiscard]] bool inCi(const product::Profile& profile, const Environment& environment);

} // namespace vitrine::consent
