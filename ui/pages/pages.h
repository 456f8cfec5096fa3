// SPDX-License-Identifier: GPL-3.0-or-later
// Every page there is, in the order of the tabs. A new page is one line in pages.cpp.
#pragma once

#include "ui/changes.h"
#include "ui/desktop.h"
#include "ui/page.h"
#include "ui/workspace.h"

#include <vector>

namespace vitrine::ui {

struct Pages
{
    std::vector<Page*> all;
    Page* events = nullptr; // where eventsRequested() leads; null while there is none
};

[[nodiscard]] Pages makePages(Workspace& workspace, Changes& changes, Desktop& desktop, QWidget* parent);

} // namespace vitrine::ui
