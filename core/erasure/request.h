// SPDX-License-Identifier: GPL-3.0-or-later
// A deletion request: which IDs, of which product, to whom, how (GDPR Art. 17; seed 003 section 11.3).
#pragma once

#include "identity/identity.h"
#include "product/profile.h"

#include <string>
#include <vector>

namespace vitrine::erasure {

struct Request
{
    std::string product;
    std::string vendor;
    std::string contact;
    std::string contactLink;
    std::string how; // what the back end needs
    std::string retention;
    std::vector<identity::Id> ids; // only those with a value now or before
    bool possible = false;         // false: nothing that could be looked up there
};

[[nodiscard]] Request requestFor(const product::Profile& profile, const Environment& environment);

} // namespace vitrine::erasure
