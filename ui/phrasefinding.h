// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in plain words: what was found, why it matters, what the product said.
#pragma once

#include "audit/audit.h"

#include <QString>

namespace vitrine::ui::phrases {

[[nodiscard]] QString severity(audit::Severity severity); // "✖ error": never by colour alone
[[nodiscard]] QString verdict(audit::Verdict verdict);    // "✔ valid"
[[nodiscard]] QString ruleTitle(audit::Rule rule);
[[nodiscard]] QString ruleWhy(audit::Rule rule);
[[nodiscard]] QString finding(const audit::Finding& finding);        // one sentence
[[nodiscard]] QString findingSubject(const audit::Finding& finding); // "command_completed.flags"
[[nodiscard]] QString quote(const audit::Quote& quote); // “Flag names (not values)” (specification 1.0, ...)
[[nodiscard]] QString kept(const audit::Kept& kept);    // "✖ broken in 3 of 212"

} // namespace vitrine::ui::phrases
