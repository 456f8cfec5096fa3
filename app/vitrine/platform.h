// SPDX-License-Identifier: GPL-3.0-or-later
// Some of Qt's platform and input plugins listen on the network (vnc, tuiotouch): those never get loaded (DESIGN rule
// 1).
#pragma once

#include <string>

namespace vitrine::app {

// Before QApplication. The name of a platform that was asked for and is not accepted; empty: all is well.
[[nodiscard]] std::string refusedPlatform(int argc, char** argv);

} // namespace vitrine::app
