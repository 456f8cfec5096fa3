// SPDX-License-Identifier: GPL-3.0-or-later
// Above everything: the search field, and how many tools are in which state.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLineEdit;

namespace vitrine::ui {

class PlainLabel;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QLineEdit* search() const { return m_search; }
    void setHint(const QString& hint);
    void add(QWidget* widget); // beside the states

Q_SIGNALS:
    void searched(const QString& text); // while typing
    void searchEntered();               // Return: show where the results are

private:
    void showStates();

    Workspace& m_workspace;
    QLineEdit* m_search;
    PlainLabel* m_states;
};

} // namespace vitrine::ui
