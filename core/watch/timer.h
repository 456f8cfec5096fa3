// SPDX-License-Identifier: GPL-3.0-or-later
// The background notice: a systemd timer of one person, off until that person turns it on. Turning it on writes two
// units below $XDG_CONFIG_HOME/systemd/user and the link that `systemctl --user enable` would make; turning it off
// takes them away again. Units of that name that somebody else wrote are left alone.
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <string>

namespace vitrine::watch {

struct Timer
{
    bool on = false;      // begins with every login of this person
    bool foreign = false; // a unit of that name is not Vitrine's
    std::string service;  // where the units are, or would be
    std::string timer;
    std::string link;
};
[[nodiscard]] Timer timerOf(const Environment& environment);

// The text of vitrine-watch.service for this program, an absolute path.
[[nodiscard]] std::string serviceText(const std::string& program);
[[nodiscard]] std::string timerText();

// Error: Changed for a foreign unit, NotFound for a program that is not there, NoPermission, Io; Unsupported on systems
// without systemd.
[[nodiscard]] Result<> turnTimerOn(const Environment& environment, const std::string& program);
// What is not there needs no taking away. Error: as above.
[[nodiscard]] Result<> turnTimerOff(const Environment& environment);

// Tells the running systemd, by `systemctl --user`, waiting for it some seconds at most. False: there is none to talk
// to, and it counts from the next login.
[[nodiscard]] bool tellSystemd(const Environment& environment, bool on);

} // namespace vitrine::watch
