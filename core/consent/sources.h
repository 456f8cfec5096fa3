// SPDX-License-Identifier: Apache-2.0
// One reader for each kind of source: the rung of a profile in, what it says here and now out. For this room only.
#pragma once

#include "consent/ci.h"
#include "consent/configs.h"
#include "consent/decision.h"

#include <string_view>

namespace vitrine::consent {

[[nodiscard]] Rung policyRung(const policy::Policy& policy, const product::Profile& profile);
[[nodiscard]] Rung variableRung(const product::Rung& rung, const Environment& environment);
[[nodiscard]] Rung argumentRung(const product::Rung& rung, const Environment& environment);
[[nodiscard]] Rung ciRung(const product::Rung& rung, const Environment& environment);
[[nodiscard]] Rung fileRung(const product::Rung& rung, const std::string& productId, Configs& configs);
// A flag among the arguments of a Kubernetes workload that the user named.
[[nodiscard]] Rung manifestRung(const product::Rung& rung, const std::string& productId, Configs& configs);
[[nodiscard]] Rung defaultRung(const product::Profile& profile);

// By the kind of the rung.
[[nodiscard]] Rung readRung(const product::Rung& rung, const std::string& productId, Configs& configs);

// ---- what the readers share ----------------------------------------------------------------------------------------

// The rung as the profile describes it, not set.
[[nodiscard]] Rung blankRung(const product::Rung& rung);
// Sets verdict and reason by what the product makes of the value.
void judge(Rung& rung, const product::ValueMap& read, const Json& value);
// Something is there that cannot be read: not allowed.
void setFault(Rung& rung, const Error& error, Reason reason);
[[nodiscard]] Reason reasonOf(const Error& error);
// The config a rung speaks of, with file, source and reason filled in; null when there is nothing to read a value from.
[[nodiscard]] const document::Document* openConfig(Rung& result, const product::Rung& rung,
                                                   const std::string& productId, Configs& configs);
// The value of `--name=value` and whether `argument` is that flag at all.
[[nodiscard]] std::optional<std::string_view> flagValue(std::string_view argument, std::string_view flag);
// Raw text short enough to be shown in a line.
[[nodiscard]] std::string shortened(std::string_view raw);

} // namespace vitrine::consent
