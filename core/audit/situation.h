// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine knows of one product beside its events: the decision, its IDs old and new, and when the person was
// told, agreed or refused, as far as the product's own file says so.
#pragma once

#include "consent/decision.h"
#include "identity/identity.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::audit {

struct Situation
{
    std::string product;
    consent::State state = consent::State::Unknown;
    std::vector<identity::Id> ids;
    std::optional<Millis> agreed;  // when consent was given
    std::optional<Millis> refused; // when it was taken back; only while it is off
    std::string consentVersion;    // the one that the person has answered
    std::string file;              // where the last three stand
};

// Reads the product's user file; what is not there stays unknown.
[[nodiscard]] Situation situationOf(const product::Profile& profile, const consent::Decision& decision,
                                    std::vector<identity::Id> ids, const Environment& environment);

} // namespace vitrine::audit
