// SPDX-License-Identifier: GPL-3.0-or-later
// What a shape in a text means to a reader: which rule and how bad. For this room only.
#pragma once

#include "audit/finding.h"
#include "product/sanitizing.h"

namespace vitrine::audit {

[[nodiscard]] std::optional<product::Detects> detectorNamed(std::string_view name);
[[nodiscard]] Rule ruleOf(product::Detects detects);
[[nodiscard]] Severity severityOf(product::Detects detects);

// Whether a text has the declared form; any has them all.
[[nodiscard]] bool isUuid(std::string_view text);
[[nodiscard]] bool isSha256(std::string_view text);

// One line of it for a list, cut.
[[nodiscard]] std::string sample(std::string_view text);

} // namespace vitrine::audit
