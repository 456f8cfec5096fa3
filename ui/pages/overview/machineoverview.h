// SPDX-License-Identifier: GPL-3.0-or-later
// This computer: every tool in one table, and the same switch for several of them.
#pragma once

#include "ui/changeflow.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace vitrine::ui {

class PlainLabel;
class ToolsModel;

class MachineOverview : public QWidget
{
    Q_OBJECT

public:
    MachineOverview(Workspace& workspace, ChangeFlow& flow, QWidget* parent);

    void show();

Q_SIGNALS:
    void toolRequested(const QString& productId);
    void samplesRequested();

private:
    void selectionChanged();
    [[nodiscard]] std::vector<std::string> selected() const;

    Workspace& m_workspace;
    ChangeFlow& m_flow;
    ToolsModel* m_tools;
    QTableView* m_table;
    PlainLabel* m_hint;
    PlainLabel* m_problems;
    QPushButton* m_turnOff;
    QPushButton* m_turnOn;
    QPushButton* m_samples;
};

} // namespace vitrine::ui
