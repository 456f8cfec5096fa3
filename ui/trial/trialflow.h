// SPDX-License-Identifier: GPL-3.0-or-later
// From a wish to try something to the dialog for it. What a sink caught is kept until the window closes.
#pragma once

#include "outbox/journal.h"
#include "ui/desktop.h"
#include "ui/workspace.h"

#include <QTemporaryDir>

namespace vitrine::ui {

class TrialFlow : public QObject
{
    Q_OBJECT

public:
    TrialFlow(Workspace& workspace, Desktop& desktop, QWidget* window);

    void verify();                                    // the current tool
    void replay(const outbox::JournalEntry& attempt); // of the current tool, where it does not say itself

Q_SIGNALS:
    // The person wants to see on the page Sent what a sink caught; the workspace has the files already.
    void caughtRequested();

private:
    Workspace& m_workspace;
    Desktop& m_desktop;
    QWidget* m_window;
    QTemporaryDir m_caught;
    int m_dialogs = 0;
};

} // namespace vitrine::ui
