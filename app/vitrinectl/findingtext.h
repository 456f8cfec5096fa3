// SPDX-License-Identifier: GPL-3.0-or-later
// What findings are called and why they matter, in English.
#pragma once

#include "audit/finding.h"
#include "product/profile.h"

#include <string>
#include <string_view>

namespace vitrine::ctl {

[[nodiscard]] std::string_view ruleTitle(audit::Rule rule); // "Sent though promised not to be"
[[nodiscard]] std::string_view ruleWhy(audit::Rule rule);   // one or two sentences

// What was found, in one sentence: "error_message holds what the product promises not to send."
[[nodiscard]] std::string findingSentence(const audit::Finding& finding);
// "command_completed.flags", "flags", "command_completed" or the product's name.
[[nodiscard]] std::string findingSubject(const audit::Finding& finding);
// "promised: “Flag names (not values)” (specification 1.0, 7.1 ...)"
[[nodiscard]] std::string quoteText(const audit::Quote& quote);
[[nodiscard]] std::string shapeText(std::string_view detector); // "an e-mail address"

} // namespace vitrine::ctl
