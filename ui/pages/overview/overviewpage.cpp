// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/auditing.h"
#include "ui/pages/overview/machineoverview.h"
#include "ui/pages/overview/tooloverview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

OverviewPage::OverviewPage(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_machine(new MachineOverview(workspace, flow, this)),
      m_tool(new ToolOverview(workspace, flow, desktop, this)), m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(m_machine);
    m_stack->addWidget(m_tool);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&workspace, &Workspace::productChanged, this, &OverviewPage::productChanged);
    connect(&workspace, &Workspace::decisionsChanged, this, &OverviewPage::productChanged);
    connect(&workspace, &Workspace::snapshotChanged, this, &OverviewPage::showCounts);
    connect(m_machine, &MachineOverview::toolRequested, &workspace, &Workspace::setProduct);
    connect(m_tool, &ToolOverview::verifyRequested, this, &OverviewPage::verifyRequested);
    connect(m_machine, &MachineOverview::samplesRequested, this, &OverviewPage::samplesRequested);
    showProduct();
}

void OverviewPage::setAuditing(Auditing& auditing)
{
    connect(&auditing, &Auditing::changed, m_tool, [this, &auditing] { m_tool->showKept(auditing.audit().kept); });
    connect(m_tool, &ToolOverview::findingsRequested, this, &Page::findingsRequested);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        showProduct();
}

void OverviewPage::productChanged()
{
    m_stale = true;
    if (isVisible())
        showProduct();
}

void OverviewPage::showProduct()
{
    m_stale = false;
    const Tool* tool = m_workspace.currentTool();
    if (tool)
        m_tool->show(*tool);
    else
        m_machine->show();
    m_stack->setCurrentWidget(tool ? static_cast<QWidget*>(m_tool) : m_machine);
}

void OverviewPage::showCounts()
{
    const Tool* tool = m_workspace.currentTool();
    if (tool && isVisible())
        m_tool->showCounts(*tool);
    else
        m_stale = true;
}

} // namespace vitrine::ui
