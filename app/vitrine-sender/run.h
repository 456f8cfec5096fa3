// SPDX-License-Identifier: GPL-3.0-or-later
// vitrine-sender as a function: what the process would read or print is passed in. How it ends is a fixed interface.
#pragma once

#include "base/environment.h"
#include "policy/policy.h"

#include <QStringList>

#include <ostream>

namespace vitrine::sender {

enum class Exit : int {
    Done = 0,         // all that was due went, or nothing was
    Waiting = 1,      // something that is due could not go: the summary says why
    Usage = 2,        // the command line is not understood
    CannotAccess = 3, // a file, a directory or a port cannot be used
};

// arguments: with the program's name in front.
[[nodiscard]] Exit run(const QStringList& arguments, const Environment& environment,
                       const policy::PolicySource& policySource, std::ostream& out, std::ostream& err);

} // namespace vitrine::sender
