// SPDX-License-Identifier: GPL-3.0-or-later
// Freeze, for all views at once: what is shown stays while reading goes on, and how much has come is counted.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace vitrine::ui {

class FreezeBar : public QWidget
{
    Q_OBJECT

public:
    FreezeBar(Workspace& workspace, QAction* freeze, QAction* showNew, QWidget* parent);

private:
    void show();

    Workspace& m_workspace;
    QAction* m_freeze;
    QAction* m_showNew;
    QToolButton* m_chip;
};

} // namespace vitrine::ui
