// SPDX-License-Identifier: GPL-3.0-or-later
// The replay lab: a stored request goes to a sink on this computer that gives the chosen answer, and what the sender
// makes of it is shown. Spool, journal and IDs stay as they are.
#pragma once

#include "trial/reaction.h"
#include "ui/desktop.h"
#include "ui/models/outcomemodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <memory>

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableView;

namespace vitrine::ui {

class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    // question: product and attempt; file where it is not the journal's.
    ReplayDialog(const Workspace& workspace, Desktop& desktop, trial::Question question, QWidget* parent);

    [[nodiscard]] QComboBox& answer() { return *m_answer; }
    [[nodiscard]] QSpinBox& rounds() { return *m_rounds; }
    [[nodiscard]] QPushButton& sendButton() { return *m_send; }
    [[nodiscard]] QPushButton& stopButton() { return *m_stop; }
    [[nodiscard]] OutcomeModel& events() { return m_events; }
    [[nodiscard]] QListWidget& requests() { return *m_requests; }
    [[nodiscard]] bool busy() const { return m_worker.busy(); }
    [[nodiscard]] QString text() const { return m_sentence->text(); }

private:
    void build();
    [[nodiscard]] QWidget* heading(const QString& title, QWidget* list);
    void send();
    [[nodiscard]] QString waiting() const; // what for
    void take(const Result<trial::Reaction>& reaction);
    void showBusy(bool busy);

    const Workspace& m_workspace;
    Desktop& m_desktop;
    trial::Question m_question;
    OutcomeModel m_events{OutcomeModel::Looks::Ahead};
    QComboBox* m_answer;
    QSpinBox* m_rounds;
    QPushButton* m_send;
    QPushButton* m_stop;
    PlainLabel* m_sentence;
    QListWidget* m_requests;
    QTableView* m_table;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    Latest m_worker; // last: it is joined before anything else goes
};

} // namespace vitrine::ui
