// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the six empty states is true for the workspace's current product, and what its button does.
#pragma once

#include "ui/desktop.h"
#include "ui/emptystate.h"
#include "ui/page.h"
#include "ui/workspace.h"

namespace vitrine::ui {

// hidden: events of the product that a filter hides; 0: none is in the way.
void explainEmptiness(EmptyState& state, const Workspace& workspace, quint64 hidden);

// What the state's button asks for: opening, clearing, stopping, trying again, or the page that says why.
void actOnEmptiness(EmptyState::Kind kind, Workspace& workspace, Desktop& desktop, Page& page);

// Of the current product, or of all when none is chosen.
[[nodiscard]] quint64 eventsHere(const Workspace& workspace);
[[nodiscard]] int percentRead(const store::Progress& progress);

} // namespace vitrine::ui
