// SPDX-License-Identifier: GPL-3.0-or-later
// "Verify": first what is to be run, then what came of it. Nothing runs before Run is pressed, and nothing but what
// stands in the form.
#pragma once

#include "ui/desktop.h"
#include "ui/trial/trialrun.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class PlainLabel;
class VerifyForm;
class VerifyResult;

class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    // keep: an empty directory for what the sink catches; whoever gives it removes it.
    VerifyDialog(const Workspace& workspace, const Tool& tool, Desktop& desktop, QString keep, QWidget* parent);

    [[nodiscard]] VerifyForm& form() { return *m_form; }
    [[nodiscard]] VerifyResult& result() { return *m_result; }
    [[nodiscard]] TrialRun& run() { return m_run; }
    [[nodiscard]] QPushButton& runButton() { return *m_start; }
    [[nodiscard]] QPushButton& stopButton() { return *m_stop; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] QPushButton& sentButton() { return *m_toSent; }
    // Files to be looked at on the page Sent, once the dialog is closed; empty: none were asked for.
    [[nodiscard]] const QStringList& wanted() const { return m_wanted; }

    void reject() override;

private:
    void build();
    void start();
    void progress(int run, int of, bool watching);
    void ended(const std::shared_ptr<const TrialRun::Outcome>& outcome);
    void save();
    void toSent();
    void showButtons();
    [[nodiscard]] QString obstacle() const;

    const Workspace& m_workspace;
    Desktop& m_desktop;
    const product::Profile& m_profile;
    QString m_keep;
    int m_trials = 0;
    bool m_closing = false;
    QStringList m_wanted;
    QStackedWidget* m_stack;
    VerifyForm* m_form;
    VerifyResult* m_result;
    QProgressBar* m_bar;
    PlainLabel* m_note;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_back;
    QPushButton* m_save;
    QPushButton* m_toSent;
    QPushButton* m_close;
    TrialRun m_run;
};

} // namespace vitrine::ui
