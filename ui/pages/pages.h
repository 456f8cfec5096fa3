// SPDX-License-Identifier: GPL-3.0-or-later
// Every page there is, in the order of the tabs. A new page is one line in pages.cpp.
#pragma once

#include "ui/changeflow.h"
#include "ui/desktop.h"
#include "ui/page.h"
#include "ui/workspace.h"

#include <vector>

namespace vitrine::ui {

class OverviewPage;
class SentPage;

struct Pages
{
    std::vector<Page*> all;
    OverviewPage* overview = nullptr;
    SentPage* sent = nullptr;
    Page* events = nullptr; // where eventsRequested() and the search lead; null while there is none
};

[[nodiscard]] Pages makePages(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent);

} // namespace vitrine::ui
