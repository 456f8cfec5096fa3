// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window that F6 goes round: what splitters separate, and what stands beside them.
#pragma once

#include <vector>

class QWidget;

namespace vitrine::ui {

// Those of a page, in their order: the visible leaves of its splitters; the page itself where there is none.
[[nodiscard]] std::vector<QWidget*> panesIn(QWidget& page);

// Moves the focus from the pane that holds it to the next one (step 1) or the one before (-1), round and round. Panes
// where nothing can take the focus are left out.
void cyclePanes(const std::vector<QWidget*>& panes, int step);

} // namespace vitrine::ui
