// SPDX-License-Identifier: GPL-3.0-or-later
// The first tab: a tool in four answers, or the whole computer when none is chosen.
#pragma once

#include "ui/changeflow.h"
#include "ui/page.h"

class QStackedWidget;

namespace vitrine::ui {

class Auditing;
class MachineOverview;
class ToolOverview;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("&Overview"); }
    [[nodiscard]] QString searchHint() const override { return {}; }

    void setAuditing(Auditing& auditing); // who says how promises were kept

Q_SIGNALS:
    void samplesRequested();
    void verifyRequested(); // for the current tool

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showProduct();
    void productChanged();
    void showCounts();

    Workspace& m_workspace;
    MachineOverview* m_machine;
    ToolOverview* m_tool;
    QStackedWidget* m_stack;
    bool m_stale = true; // shown anew when somebody looks
};

} // namespace vitrine::ui
