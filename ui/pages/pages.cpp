// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/overview/overviewpage.h"

namespace vitrine::ui {

Pages makePages(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent)
{
    Pages pages;
    pages.overview = new OverviewPage(workspace, flow, desktop, parent);
    pages.all = {pages.overview};
    return pages;
}

} // namespace vitrine::ui
