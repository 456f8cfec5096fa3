// SPDX-License-Identifier: GPL-3.0-or-later
// How a tool stands, in names alone: its state, the rung that decides and the hazards of the situation. No values, so
// it may be kept, compared and said aloud.
#pragma once

#include "consent/decision.h"

#include <string>
#include <vector>

namespace vitrine::watch {

struct Standing
{
    std::string product;
    std::string state;                // consent::name()
    bool allowed = false;             // locked can be either
    std::string rung;                 // id of the one that decides: "user.file"
    std::string source;               // what it is called: "drconfig.yaml", "DR_TELEMETRY_ENABLED"
    std::vector<std::string> hazards; // ids, sorted

    friend bool operator==(const Standing&, const Standing&) = default;
};

[[nodiscard]] Standing standingOf(const consent::Decision& decision);

// The machine without what speaks for one process only (consent/lasting.h): the variables of rungs, flags and the
// project one stands in. A timer sees none of them, so that it and a shell come to the same answer.
[[nodiscard]] Environment lastingEnvironment(const std::vector<product::Profile>& profiles, Environment environment);

} // namespace vitrine::watch
