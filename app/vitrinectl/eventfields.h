// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of an event from a command line: KEY=VALUE words, typed as the product declares them, or JSON from a stream.
#pragma once

#include "base/json.h"
#include "product/profile.h"

#include <istream>

namespace vitrine::ctl {

// words: KEY=VALUE, or "-" alone for one JSON object from `in`. Error: Malformed, with a sentence as its detail.
[[nodiscard]] Result<Json> eventFields(const product::Profile& profile, const std::string& event,
                                       const std::vector<std::string>& words, std::istream& in);

} // namespace vitrine::ctl
