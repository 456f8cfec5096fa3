// SPDX-License-Identifier: GPL-3.0-or-later
// One event of a product by what a person calls it.
#pragma once

#include "app/vitrinectl/session.h"
#include "store/snapshot.h"

#include <optional>

namespace vitrine::ctl {

// word: an event's ID, or "#3": the third that `vitrinectl events --product PRODUCT` lists. nullopt: there is none.
[[nodiscard]] std::optional<std::size_t> eventRow(const product::Profile& profile, const store::Snapshot& snapshot,
                                                  const std::string& word);
[[nodiscard]] bool isPlace(std::string_view word); // "#3"

} // namespace vitrine::ctl
