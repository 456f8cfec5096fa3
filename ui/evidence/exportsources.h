// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be exported at this moment: what the page in front shows first, then the other pages', then the
// audit report of the chosen tool, or of every tool found here.
#pragma once

#include "ui/evidence/exportbytes.h"
#include "ui/pages/pages.h"

namespace vitrine::ui {

[[nodiscard]] std::vector<ExportSource> exportSources(const Workspace& workspace, const Pages& pages,
                                                      const Page* front);
[[nodiscard]] ExportSource reportSource(const Workspace& workspace);
[[nodiscard]] ExportGround exportGround(const Workspace& workspace);

// "dr-events", "events"
[[nodiscard]] QString exportName(const Workspace& workspace, const QString& what);

} // namespace vitrine::ui
