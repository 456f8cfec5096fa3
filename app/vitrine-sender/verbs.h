// SPDX-License-Identifier: GPL-3.0-or-later
// What vitrine-sender can do.
#pragma once

#include "app/vitrine-sender/commandline.h"
#include "app/vitrine-sender/run.h"

namespace vitrine::sender {

struct Surroundings
{
    const Environment& environment;
    const policy::PolicySource& policySource;
    std::ostream& out;
    std::ostream& err;
};

[[nodiscard]] Exit drain(const CommandLine& line, const Surroundings& around);
[[nodiscard]] Exit capture(const CommandLine& line,
                           const Surroundings& around); // until it is ended from outside, or its input ends
[[nodiscard]] Exit replay(const CommandLine& line, const Surroundings& around);

} // namespace vitrine::sender
