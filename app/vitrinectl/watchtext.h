// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the last look, in plain words and as JSON. Names of tools, rungs, events and fields; no values.
#pragma once

#include "base/json.h"
#include "product/load.h"
#include "watch/look.h"

#include <string>
#include <vector>

namespace vitrine::ctl {

// "DataRobot CLI may send now (it was off before), decided by drconfig.yaml."
[[nodiscard]] std::string newsSentence(const product::Catalogue& catalogue, const watch::News& news);
// One line each; the rest of a long list as a number.
[[nodiscard]] std::string newsText(const product::Catalogue& catalogue, const std::vector<watch::News>& news,
                                   std::size_t most);
[[nodiscard]] Json newsJson(const watch::News& news);

} // namespace vitrine::ctl
