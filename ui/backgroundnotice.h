// SPDX-License-Identifier: GPL-3.0-or-later
// The switch of the background notice (core/watch/timer.h): a checkable action that shows how it is and turns it on and
// off. Nothing is turned on unasked; sample data has no timer.
#pragma once

#include "ui/desktop.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

class QAction;

namespace vitrine::ui {

class BackgroundNotice : public QObject
{
    Q_OBJECT

public:
    BackgroundNotice(Workspace& workspace, Desktop& desktop, QAction& action, QWidget* window);

    [[nodiscard]] bool busy() const { return m_worker.busy(); }

Q_SIGNALS:
    void reported(const QString& sentence);

private:
    void show();
    void turn(bool on);
    void report(bool on, const Result<>& done, bool told);

    Workspace& m_workspace;
    Desktop& m_desktop;
    QAction& m_action;
    QWidget* m_window;
    Latest m_worker;
};

} // namespace vitrine::ui
