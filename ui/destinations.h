// SPDX-License-Identifier: GPL-3.0-or-later
// Where each product's events would go from this machine, as a copy that a worker may use.
#pragma once

#include "ui/bytes/preview.h"
#include "ui/workspace.h"

namespace vitrine::ui {

// Valid as long as the workspace's catalogue.
[[nodiscard]] Destinations destinationsOf(const Workspace& workspace);

} // namespace vitrine::ui
