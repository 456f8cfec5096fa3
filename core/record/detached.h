// SPDX-License-Identifier: Apache-2.0
// Starts a program that has nothing to do with this process any more: own session, no terminal, /dev/null for stdio,
// working directory /, no inherited descriptor, default signals. The host never learns of it: no zombie, no SIGCHLD,
// and its own wait() sees no stranger.
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace vitrine::record {

struct Command
{
    std::string program; // absolute; PATH is not asked
    std::vector<std::string> arguments;
    std::vector<std::string> environment; // "NAME=value"
};

// Error: NotFound, NoPermission; Unsupported where this process would inherit the program when its parent ends (the
// first process of a container, a subreaper); Io.
[[nodiscard]] Result<> startDetached(const Command& command);

} // namespace vitrine::record
