// SPDX-License-Identifier: GPL-3.0-or-later
// A note on the desktop (Desktop Notifications Specification 1.2), shown by `notify-send` where there is one, else by a
// call of org.freedesktop.Notifications that `busctl` makes. Both are programs of the desktop's and talk to a local
// socket.
#pragma once

#include "base/environment.h"

#include <string>

namespace vitrine::watch {

// True: the desktop took it. False: no session, no such program, or nobody there who shows notes. Waits for some
// seconds at most.
[[nodiscard]] bool notify(const Environment& environment, const std::string& title, const std::string& text);

// What the specification lets a note's text hold: its markup as plain text, nothing that moves or reorders.
[[nodiscard]] std::string noteText(std::string_view text);

} // namespace vitrine::watch
