// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers as JSON and as text, for the verbs ids and erase.
#pragma once

#include "app/vitrinectl/session.h"
#include "identity/identity.h"

#include <vector>

namespace vitrine::ctl {

[[nodiscard]] Json idsJson(const std::vector<identity::Id>& ids);
void sayIds(Session& session, const std::vector<identity::Id>& ids);

} // namespace vitrine::ctl
