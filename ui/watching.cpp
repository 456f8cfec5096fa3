// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watching.h"

#include "ui/backgroundnotice.h"
#include "ui/dialogs/disputedialog.h"
#include "ui/newsnote.h"
#include "ui/productview.h"

namespace vitrine::ui {

Watching::Watching(Workspace& workspace, Desktop& desktop, const Menus& menus, NewsNote& note, ProductView& view,
                   QWidget* window)
    : QObject(window), m_workspace(workspace), m_desktop(desktop), m_view(view), m_window(window)
{
    auto* notice = new BackgroundNotice(workspace, desktop, *menus.background, window);
    connect(notice, &BackgroundNotice::reported, this, &Watching::reported);
    connect(menus.dispute, &QAction::triggered, this, &Watching::dispute);
    connect(&note, &NewsNote::wanted, this, &Watching::goTo);
}

void Watching::dispute()
{
    const Tool* tool = m_workspace.currentTool();
    if (!tool)
        return;
    DisputeDialog dialog(m_workspace, m_desktop, *tool, m_window);
    (void)m_desktop.accepted(dialog);
}

void Watching::goTo(const QString& product, const QString& field)
{
    m_workspace.setProduct(product);
    if (field.isEmpty())
        m_view.showPage(0);
    else
        m_view.showEvents(field);
}

} // namespace vitrine::ui
