// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be verified: the command as a person types it, where, how often, with consent off or on; and all that will
// be different for it, before anything runs.
#pragma once

#include "trial/trial.h"
#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace vitrine::ui {

class PlainLabel;

class VerifyForm : public QWidget
{
    Q_OBJECT

public:
    VerifyForm(const Workspace& workspace, Tool tool, QWidget* parent);

    // Nothing: what keeps it from being run stands beside the field in question.
    [[nodiscard]] std::optional<trial::Options> options() const;

    [[nodiscard]] QLineEdit& command() { return *m_command; }
    [[nodiscard]] QLineEdit& directory() { return *m_directory; }
    [[nodiscard]] QRadioButton& on() { return *m_on; }
    [[nodiscard]] QCheckBox& control() { return *m_control; }
    [[nodiscard]] QSpinBox& runs() { return *m_runs; }
    [[nodiscard]] QSpinBox& watch() { return *m_watch; }
    [[nodiscard]] QString text() const; // all its sentences

Q_SIGNALS:
    void changed();
    void entered(); // Return in the command

private:
    void build();
    void buildConsent(QGridLayout& grid);
    void buildTimes(QGridLayout& grid);
    void refresh();
    void showPreparation();
    [[nodiscard]] trial::Options wished() const;

    const Workspace& m_workspace;
    const Tool m_tool; // as it was: the window may read anew meanwhile
    QLineEdit* m_command;
    PlainLabel* m_words;
    QLineEdit* m_directory;
    PlainLabel* m_place;
    QRadioButton* m_off;
    QRadioButton* m_on;
    QComboBox* m_switch;
    QCheckBox* m_control;
    PlainLabel* m_controlHint;
    QCheckBox* m_proxies;
    QCheckBox* m_tls;
    QSpinBox* m_runs;
    QSpinBox* m_watch;
    QSpinBox* m_timeout;
    PlainLabel* m_sink;
    PlainLabel* m_decision;
    PlainLabel* m_longest;
    QPlainTextEdit* m_settings;
    std::optional<trial::Options> m_options;
};

} // namespace vitrine::ui
