// SPDX-License-Identifier: Apache-2.0
// Which sitting an event belongs to. dr (seed 003): the process, numbered by its start in ms. azsdk (seed 001): all
// commands until 30 minutes of inactivity, shared by processes through session.json; of a server, the process.
#pragma once

#include "product/profile.h"
#include "record/keeping.h"

namespace vitrine::record {

// Of a process by itself. An empty id: the product knows no sessions.
[[nodiscard]] Sitting freshSitting(const product::SessionRule& rule, Millis now);

// The one that is kept, or a fresh one once it has been quiet for too long. A clock that was set back, by less than
// that time, changes nothing; by more, and nobody knows how long it was quiet: a fresh one.
[[nodiscard]] Sitting continued(const product::SessionRule& rule, const Sitting& kept, Millis now);

} // namespace vitrine::record
