// SPDX-License-Identifier: Apache-2.0
// The text of a policy as rules. For this room only.
#pragma once

#include "policy/policy.h"

namespace vitrine::policy {

using Rules = std::map<std::string, Rule, std::less<>>;

// Error: Malformed, WrongType or Duplicate with line and column. A word that is not known breaks the whole policy: a
// rule that was misspelt must not count as no rule.
[[nodiscard]] Result<Rules> readRules(std::string bytes);

} // namespace vitrine::policy
