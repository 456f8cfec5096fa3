// SPDX-License-Identifier: GPL-3.0-or-later
// The filter's has:finding, answered by the audit: whether an event alone shows anything that a reader should know.
#pragma once

#include "event/event.h"
#include "product/load.h"
#include "sanitize/surroundings.h"

#include <cstddef>
#include <functional>

namespace vitrine::evidence {

// What is learned of a product's profile is kept from one event to the next. Copies share it, and several threads may
// ask. The catalogue has to live as long.
[[nodiscard]] std::function<bool(std::size_t row, const event::Event& event)>
hasFinding(const product::Catalogue& catalogue, sanitize::Surroundings surroundings);

} // namespace vitrine::evidence
