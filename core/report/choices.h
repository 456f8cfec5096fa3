// SPDX-License-Identifier: GPL-3.0-or-later
// What a product's own files say about notices and choices, with the times that the product's companion keys note.
// Internal to the room.
#pragma once

#include "report/timeline.h"

namespace vitrine::report {

[[nodiscard]] std::vector<Moment> choicesOnFile(const product::Profile& profile, const Environment& environment);

} // namespace vitrine::report
