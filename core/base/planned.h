// SPDX-License-Identifier: Apache-2.0
// Configs as they would be once a plan is carried out, so that a decision can be foretold by the code that makes it.
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <cstdint>

namespace vitrine {

// What Environment::planned says of that path, else the file itself. Error: as readFile().
[[nodiscard]] Result<std::string> readPlanned(const Environment& environment, const std::string& path,
                                              std::uint64_t maxBytes);

} // namespace vitrine
