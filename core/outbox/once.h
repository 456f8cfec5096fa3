// SPDX-License-Identifier: Apache-2.0
// A sender that dies between keep() and settle() leaves an event in two segments; it may come out of one only.
#pragma once

#include "outbox/claim.h"

namespace vitrine::outbox {

// Takes out of the claims what a quarantine segment of the spool holds, and all but the copy that was tried most often.
void keepOnce(std::vector<Claim>& claims, const std::string& spool);

} // namespace vitrine::outbox
