// SPDX-License-Identifier: Apache-2.0
// The consent generation of a product (DESIGN rule 4): a random word in <state>/<product>/consent.json, made with the
// first event, gone with a purge. A line of another generation is never sent, also if consent comes back.
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <string>

namespace vitrine::outbox {

[[nodiscard]] std::string generationPath(const Environment& environment, std::string_view productId);

// Error: NotFound (none: nothing may be sent), Malformed, or the system's.
[[nodiscard]] Result<std::string> generation(const Environment& environment, std::string_view productId);

// The generation that is there, else a new one; of many processes that come first, one makes it and all get the same.
[[nodiscard]] Result<std::string> ensureGeneration(const Environment& environment, std::string_view productId);

} // namespace vitrine::outbox
