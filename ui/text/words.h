// SPDX-License-Identifier: GPL-3.0-or-later
// The words for an event's status and result. No colour carries meaning: what has to stand out has a glyph before it.
#pragma once

#include "event/event.h"

#include <QString>

namespace vitrine::ui {

[[nodiscard]] QString statusWord(event::Status status);
[[nodiscard]] QString statusGlyph(event::Status status); // what statusWord() begins with; empty for Recorded
[[nodiscard]] QString statusWord(event::Status status, std::uint32_t tries); // "… waiting (2×)"
[[nodiscard]] QString resultWord(int success);                               // 1, 0, -1: not said

} // namespace vitrine::ui
