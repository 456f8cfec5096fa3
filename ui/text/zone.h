// SPDX-License-Identifier: GPL-3.0-or-later
// Whose clock times are shown by: this computer's, or UTC. The application keeps it, as it keeps palette and font, so
// that every page and dialog shows the same.
#pragma once

#include <cstdint>

namespace vitrine::ui {

enum class Zone : std::uint8_t { Local, Utc };

[[nodiscard]] Zone shownZone();
void setShownZone(Zone zone); // what is shown already has to be shown again

} // namespace vitrine::ui
