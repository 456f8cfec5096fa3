// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of the verbs that change something: enable, disable, undo, reset-id.
#pragma once

#include "app/vitrinectl/session.h"
#include "change/change.h"

namespace vitrine::ctl {

// Applies the plan unless --dry-run is given, and prints {"changed","edits","advice","allowed"} or the same as text.
// What already holds ends with Done; what nothing here can bring about, with No.
[[nodiscard]] Exit carryOut(Session& session, const change::Plan& plan);

// For an error that means "no" rather than "cannot": undo without anything to undo, a file that was edited since.
[[nodiscard]] Exit declined(Session& session, const Error& error, const std::string& sentence);

} // namespace vitrine::ctl
