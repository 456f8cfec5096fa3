// SPDX-License-Identifier: GPL-3.0-or-later
// The files that events and preview read: those that are named, or all that are known on this machine.
#pragma once

#include "app/vitrinectl/session.h"
#include "store/loader.h"

#include <string>
#include <vector>

namespace vitrine::ctl {

// A named file that is one of the known places belongs to the product of that place.
[[nodiscard]] std::vector<store::Source> eventSources(const Session& session, const std::vector<std::string>& files);

// Says on standard error which files could not be read; Done when all could.
[[nodiscard]] Exit reportFiles(Session& session, const store::Snapshot& snapshot);

} // namespace vitrine::ctl
