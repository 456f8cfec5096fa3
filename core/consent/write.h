// SPDX-License-Identifier: Apache-2.0
// An answer put into a product's own config: the value and the companion keys the profile names, nothing else (DESIGN
// rule 5).
#pragma once

#include "base/clock.h"
#include "consent/configedit.h"

namespace vitrine::consent {

// What companion keys may tell of.
struct Circumstances
{
    Millis time = 0;
    std::string reason;         // the person's own; empty: none was given
    std::string consentVersion; // of the question that was answered
};

// Changes nothing where all of it stands already: a new date alone is no answer.
[[nodiscard]] Result<> write(ConfigEdit& file, const document::KeyPath& key, const Json& value,
                             const std::vector<product::Companion>& companions, const Circumstances& circumstances);

} // namespace vitrine::consent
