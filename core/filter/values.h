// SPDX-License-Identifier: GPL-3.0-or-later
// What a value has to be behind its field. Internal to the room.
#pragma once

#include "filter/parse.h"

namespace vitrine::filter {

// Only why and detail of the fault are set.
[[nodiscard]] tl::expected<Value, Fault> valueOf(const Term& term, const Pattern& written);

} // namespace vitrine::filter
