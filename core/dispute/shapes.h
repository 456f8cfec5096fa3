// SPDX-License-Identifier: GPL-3.0-or-later
// A value told by its type and shape alone: "integer", "text (uuid)", "text (looks like email), up to 64 bytes".
// Lengths are rounded up, so that they tell nobody apart.
#pragma once

#include "base/json.h"
#include "sanitize/sanitizer.h"

#include <string>

namespace vitrine::dispute {

[[nodiscard]] std::string shapeOf(const Json& value, const sanitize::Sanitizer& sanitizer);

} // namespace vitrine::dispute
