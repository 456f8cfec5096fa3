// SPDX-License-Identifier: GPL-3.0-or-later
// Everything vitrinectl says in English: short, active, without blame. Core gives reasons and codes; words are made
// here.
#pragma once

#include "change/change.h"
#include "consent/decision.h"
#include "product/profile.h"

#include <string>

namespace vitrine::ctl {

// "● may send", "○ off", "▣ locked", "◌ not asked yet", "? cannot tell"
[[nodiscard]] std::string stateText(consent::State state);

// The answer to "May it send?" with its cause: "Yes. drconfig.yaml:7 says so."
[[nodiscard]] std::string decisionSentence(const product::Profile& profile, const consent::Decision& decision);
// What the tool's own code does, where that differs from the decision; else empty.
[[nodiscard]] std::string toolSentence(const product::Profile& profile, const consent::Decision& decision);
// Why a rung says what it says.
[[nodiscard]] std::string rungSentence(const product::Profile& profile, const consent::Rung& rung);
// "Policy of this computer", "DR_TELEMETRY_ENABLED", "drconfig.yaml:7" ...
[[nodiscard]] std::string rungTitle(const consent::Rung& rung);
// "decided by drconfig.yaml:7"
[[nodiscard]] std::string deciderText(const consent::Decision& decision);

[[nodiscard]] std::string noticeSentence(const product::Profile& profile);
[[nodiscard]] std::string overviewSentence(const std::vector<consent::Decision>& decisions);

// What a change did or would do.
[[nodiscard]] std::string changeSentence(change::Intent intent, const std::string& products, bool dryRun);
[[nodiscard]] std::string eventsDeletedSentence(std::uint64_t count, bool dryRun);

[[nodiscard]] std::string errorSentence(const Error& error);
// Lines of the list of changes that are torn.
[[nodiscard]] std::string historySentence(std::uint64_t unreadable, const Environment& environment);

[[nodiscard]] std::string joined(const std::vector<std::string>& texts); // "a, b"
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural);

} // namespace vitrine::ctl
