// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/tooloverview.h"

#include "ui/pages/overview/identities.h"
#include "ui/pages/overview/maysend.h"
#include "ui/pages/overview/promises.h"
#include "ui/pages/overview/queuesection.h"
#include "ui/pages/overview/why.h"
#include "ui/theme.h"
#include "ui/widgets/rule.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine::ui {
ToolOverview::ToolOverview(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget(this);
    m_maySend = new MaySend(workspace, flow, content);
    m_queue = new QueueSection(workspace, desktop, content);
    m_why = new Why(desktop, content);
    m_identities = new Identities(workspace, flow, desktop, content);
    m_promises = new Promises(workspace, desktop, content);
    connect(m_maySend, &MaySend::verifyRequested, this, &ToolOverview::verifyRequested);
    connect(m_promises, &Promises::findingsRequested, this, &ToolOverview::findingsRequested);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::section, space::normal, space::section, space::section);
    layout->setSpacing(0);
    layout->addWidget(m_maySend);
    for (QWidget* section : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_queue),
                             static_cast<QWidget*>(m_identities), static_cast<QWidget*>(m_promises)}) {
        layout->addWidget(new Rule(content));
        layout->addWidget(section);
    }
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview"));
}

void ToolOverview::show(const Tool& tool)
{
    if (m_product != tool.profile->id)
        verticalScrollBar()->setValue(0);
    m_product = tool.profile->id;
    m_maySend->show(tool);
    m_queue->show(tool);
    m_why->show(tool);
    m_identities->show(tool);
    m_promises->show(tool);
}

void ToolOverview::showKept(const std::vector<audit::Kept>& kept) { m_promises->showKept(kept); }

void ToolOverview::showCounts(const Tool& tool)
{
    m_maySend->showCounts(tool);
    m_queue->showCounts(tool);
}

} // namespace vitrine::ui
