// SPDX-License-Identifier: GPL-3.0-or-later
// A dispute as a form to send: fixed English words, since its readers keep profiles for everybody, and room for the
// person's own words in any language. Nothing in core sends it.
#pragma once

#include "dispute/dispute.h"

#include <string>

namespace vitrine::dispute {

// The line after which the person writes; what stands there is kept when another subject is picked.
inline constexpr std::string_view ownWords = "## In my own words\n";

[[nodiscard]] std::string formOf(const Dispute& dispute);
[[nodiscard]] std::string subjectText(const Dispute& dispute); // "field duration_ms of command_completed"

} // namespace vitrine::dispute
