// SPDX-License-Identifier: GPL-3.0-or-later
// From one JSON value to events: which shape it is, whose it is, what its fields are. One file a shape in store/shapes/.
#pragma once

#include "event/event.h"
#include "product/load.h"

#include <string_view>
#include <vector>

namespace vitrine::store {

// Nothing: not a known shape. productHint: id of the product the file belongs to, or empty.
[[nodiscard]] std::vector<event::Event> decode(const Json& value, const product::Catalogue& catalogue,
                                               std::string_view productHint);

} // namespace vitrine::store
