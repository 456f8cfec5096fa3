// SPDX-License-Identifier: GPL-3.0-or-later
// Which product an event belongs to, told from its form and its name over all profiles.
#pragma once

#include "product/load.h"
#include "store/draft.h"

#include <string_view>

namespace vitrine::store {

// Index into the catalogue's profiles, or -1.
[[nodiscard]] int profileWithId(const product::Catalogue& catalogue, std::string_view id);

// The only profile that speaks the draft's protocol and fits by the producer's name, by a declared event, or by an
// event that is named like a command of its executable; -1: none or several. Asks for nothing but the draft's form,
// service and name.
[[nodiscard]] int profileCalled(const product::Catalogue& catalogue, const Draft& draft);

// The only profile that speaks the draft's protocol and declares at least half of its fields; -1: none or several.
[[nodiscard]] int profileMadeLike(const product::Catalogue& catalogue, const Draft& draft);

} // namespace vitrine::store
