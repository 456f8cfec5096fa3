// SPDX-License-Identifier: Apache-2.0
// countDropped() where the product's own directory is known.
#pragma once

#include "outbox/claim.h"

namespace vitrine::outbox {

[[nodiscard]] Result<> addDropped(const std::string& productDirectory, std::string_view reason, std::uint64_t events,
                                  Millis now, const std::vector<std::string>& ids);

} // namespace vitrine::outbox
