// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided now, and what would be once some files are written. For this room only.
#pragma once

#include "change/change.h"

namespace vitrine::change {

[[nodiscard]] consent::Decision decisionAfter(const Context& context, const product::Profile& profile,
                                              const std::vector<FileEdit>& edits = {});

// An off that lasts, or a consent that is gone: what waits has to be deleted (DESIGN rule 4). An off that only the
// environment, CI or a project says passes, and deletes nothing.
[[nodiscard]] bool endsConsent(const consent::Decision& decision);

[[nodiscard]] std::uint64_t waitingEvents(const Context& context, const std::string& productId);

// Fills in what the plan's edits would mean for its products.
void foretell(const Context& context, Plan& plan);

} // namespace vitrine::change
