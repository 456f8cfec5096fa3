// SPDX-License-Identifier: GPL-3.0-or-later
// Every page there is, in the order of the tabs. A new page is one line in pages.cpp.
#pragma once

#include "ui/changeflow.h"
#include "ui/desktop.h"
#include "ui/page.h"
#include "ui/workspace.h"

#include <vector>

namespace vitrine::ui {

class Auditing;
class EventsPage;
class FindingsPage;
class OverviewPage;
class SentPage;

struct Pages
{
    std::vector<Page*> all;
    OverviewPage* overview = nullptr;
    SentPage* sent = nullptr;
    EventsPage* events = nullptr; // where eventsRequested() and the search lead
    FindingsPage* findings = nullptr;
    Auditing* auditing = nullptr;
};

[[nodiscard]] Pages makePages(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent);

} // namespace vitrine::ui
