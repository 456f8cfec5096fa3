// SPDX-License-Identifier: GPL-3.0-or-later
// What changed on this computer, as a sentence.
#pragma once

#include "product/load.h"
#include "watch/news.h"

#include <QString>

namespace vitrine::ui::phrases {

[[nodiscard]] QString news(const watch::News& news, const product::Catalogue& catalogue);

} // namespace vitrine::ui::phrases
