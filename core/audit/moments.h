// SPDX-License-Identifier: GPL-3.0-or-later
// Events at the wrong time: before the person was asked, after the person refused. For this room only.
#pragma once

#include "audit/finding.h"
#include "audit/situation.h"
#include "event/event.h"

namespace vitrine::audit {

[[nodiscard]] std::optional<Finding> atWrongTime(const product::Profile& profile, const Situation& situation,
                                                 const event::Event& event);

} // namespace vitrine::audit
