// SPDX-License-Identifier: Apache-2.0
// Whether a closed segment may still grow.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>

namespace vitrine::outbox {

enum class Hold : std::uint8_t {
    Free, // no recorder will write it any more
    Held, // one may be about to
    Gone, // it is not there
};

// Seals it in any case, so that it becomes free. now: for how long it has been sealed.
[[nodiscard]] Hold sealedHold(const std::string& path, Millis now);

} // namespace vitrine::outbox
