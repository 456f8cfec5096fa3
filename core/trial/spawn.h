// SPDX-License-Identifier: GPL-3.0-or-later
// posix_spawn with pipes. Internal to the room.
#pragma once

#include "trial/process.h"

namespace vitrine::trial {

struct Spawned
{
    int pid = -1;     // of the leader of its own session and group
    Descriptor input; // only if it is held
    Descriptor out;   // these two never block
    Descriptor err;
};

[[nodiscard]] Result<Spawned> spawn(const Command& command);

} // namespace vitrine::trial
