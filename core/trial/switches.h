// SPDX-License-Identifier: GPL-3.0-or-later
// The variables by which a tool can be turned off or on for one run, by what its profile says they mean.
#pragma once

#include "product/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::trial {

// A value of that variable that means `wanted`: the one that the profile advises, else one that its rules name.
[[nodiscard]] std::optional<std::string> valueFor(const product::Profile& profile, const product::Rung& rung,
                                                  product::Verdict wanted);

// Names of the variables that turn it off, strongest first.
[[nodiscard]] std::vector<std::string> switchesOf(const product::Profile& profile);

// The tool's own flag among the words of a command, where it turns the tool off; empty: there is none.
[[nodiscard]] std::string flagOff(const product::Profile& profile, const std::vector<std::string>& words);

} // namespace vitrine::trial
