// SPDX-License-Identifier: GPL-3.0-or-later
// A small program of the desktop's, started without a shell and not waited for longer than asked. For this room only.
#pragma once

#include "base/clock.h"
#include "base/environment.h"

#include <string>
#include <vector>

namespace vitrine::watch {

// True when it is in the PATH, ended by itself in time, and with 0. What it prints is dropped.
[[nodiscard]] bool endsWell(const Environment& environment, std::vector<std::string> words, Millis most);

} // namespace vitrine::watch
