// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial would do, did and shows, in English.
#pragma once

#include "product/profile.h"
#include "trial/judgement.h"

#include <string>

namespace vitrine::ctl {

// Before anything runs: the words of the command, where, how often, how long.
[[nodiscard]] std::string intentText(const trial::Options& options, const Environment& environment);
// How the sink stands in the way, and each variable that is set or taken away.
[[nodiscard]] std::string preparationText(const product::Profile& profile, const trial::Trial& trial);
[[nodiscard]] std::string runsText(const trial::Trial& trial);
// "0 requests in 3 runs. ..."
[[nodiscard]] std::string verdictText(const product::Profile& profile, const trial::Trial& trial);

} // namespace vitrine::ctl
