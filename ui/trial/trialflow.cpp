// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/trialflow.h"

#include "ui/trial/replaydialog.h"
#include "ui/trial/verifydialog.h"

namespace vitrine::ui {

TrialFlow::TrialFlow(Workspace& workspace, Desktop& desktop, QWidget* window)
    : QObject(window), m_workspace(workspace), m_desktop(desktop), m_window(window)
{
}

void TrialFlow::verify()
{
    const Tool* tool = m_workspace.currentTool();
    if (!tool)
        return;
    const QString keep = m_caught.filePath(QStringLiteral("verify-%1").arg(++m_dialogs));
    VerifyDialog dialog(m_workspace, *tool, m_desktop, keep, m_window);
    if (!m_desktop.accepted(dialog))
        return;
    m_workspace.openFiles(dialog.wanted());
    Q_EMIT caughtRequested();
}

void TrialFlow::replay(const outbox::JournalEntry& attempt)
{
    trial::Question question;
    const Tool* tool = m_workspace.currentTool();
    question.product = attempt.attempt.product.empty() && tool ? tool->profile->id : attempt.attempt.product;
    question.attempt = attempt.attempt.id;
    question.file = attempt.file;
    if (question.product.empty()) {
        m_desktop.tell(m_window, tr("Try an Answer"),
                       tr("What a sink caught does not say whose it is. Choose the tool on the left first."));
        return;
    }
    ReplayDialog dialog(m_workspace, m_desktop, std::move(question), m_window);
    (void)m_desktop.accepted(dialog);
}

} // namespace vitrine::ui
