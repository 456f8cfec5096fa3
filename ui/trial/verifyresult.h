// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial showed: the sentence, why it holds or does not, every run, every request with its bytes, and what the
// command itself said.
#pragma once

#include "ui/trial/runmodel.h"
#include "ui/trial/trialrun.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QTableView;
class QTabWidget;

namespace vitrine::ui {

class ExchangePane;
class PlainLabel;

class VerifyResult : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyResult(QWidget* parent);

    void showProgress(const QString& sentence);
    void show(std::shared_ptr<const trial::Trial> trial);
    void showError(const QString& sentence);

    [[nodiscard]] const trial::Trial* trial() const { return m_trial.get(); } // null: none yet
    [[nodiscard]] QListWidget& requests() { return *m_requests; }
    [[nodiscard]] QTableView& runs() { return *m_runs; }
    [[nodiscard]] ExchangePane& exchange() { return *m_exchange; }
    [[nodiscard]] QString text() const; // its sentences
    [[nodiscard]] QString output() const;

private:
    void build();
    void showRun();     // the output of the selected run
    void showRequest(); // the bytes of the selected request
    void fillRequests();

    std::shared_ptr<const trial::Trial> m_trial;
    RunModel m_model;
    PlainLabel* m_verdict;
    PlainLabel* m_because;
    QTableView* m_runs;
    QTabWidget* m_tabs;
    QListWidget* m_requests;
    ExchangePane* m_exchange;
    QPlainTextEdit* m_output;
};

} // namespace vitrine::ui
