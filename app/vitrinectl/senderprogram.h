// SPDX-License-Identifier: GPL-3.0-or-later
// Where vitrine-sender is: beside this program, else where this build installs it. PATH is not asked.
#pragma once

#include <string>

namespace vitrine::ctl {

[[nodiscard]] std::string senderProgram(); // absolute; empty: there is none

} // namespace vitrine::ctl
