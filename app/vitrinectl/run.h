// SPDX-License-Identifier: GPL-3.0-or-later
// vitrinectl as a function: everything the process would read or print is passed in.
#pragma once

#include "app/vitrinectl/exit.h"
#include "base/environment.h"
#include "policy/policy.h"

#include <ostream>
#include <string>
#include <vector>

namespace vitrine::ctl {

[[nodiscard]] Exit run(const std::vector<std::string>& arguments, const Environment& environment,
                       const policy::PolicySource& policySource, std::ostream& out, std::ostream& err);

} // namespace vitrine::ctl
