// SPDX-License-Identifier: GPL-3.0-or-later
// Which product an event belongs to, told from its form and its name over all profiles.
#pragma once

#include "product/load.h"
#include "store/draft.h"

#include <string_view>

namespace vitrine::store {

// Index into the catalogue's profiles, or -1.
[[nodiscard]] int profileWithId(const product::Catalogue& catalogue, std::string_view id);

// The only profile that speaks the draft's protocol and fits by the producer's name, by a declared event, by an event
// that is named like a command of its executable, or by fields of which it declares at least half; -1: none or several,
// so it cannot be told.
[[nodiscard]] int profileOf(const product::Catalogue& catalogue, const Draft& draft);

} // namespace vitrine::store
