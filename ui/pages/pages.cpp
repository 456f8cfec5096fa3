// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

namespace vitrine::ui {

Pages makePages(Workspace& workspace, Changes& changes, Desktop& desktop, QWidget* parent)
{
    Q_UNUSED(workspace)
    Q_UNUSED(changes)
    Q_UNUSED(desktop)
    Q_UNUSED(parent)
    Pages pages;
    return pages;
}

} // namespace vitrine::ui
