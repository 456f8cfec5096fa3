// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/machineoverview.h"

#include "ui/delegates/dimdelegate.h"
#include "ui/models/toolsmodel.h"
#include "ui/phrases.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

MachineOverview::MachineOverview(Workspace& workspace, ChangeFlow& flow, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_flow(flow), m_tools(new ToolsModel(workspace, this)),
      m_table(new QTableView(this)), m_hint(dimLabel({}, this)), m_problems(new PlainLabel(this)),
      m_turnOff(new QPushButton(this)), m_turnOn(new QPushButton(this)),
      m_samples(new QPushButton(tr("Look at Sample Data"), this))
{
    dressTable(*m_table, tr("Tools on this computer"));
    m_table->setModel(m_tools);
    m_table->setItemDelegate(new DimDelegate(ToolsModel::DimRole, 0, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ToolsModel::DecidedBy, QHeaderView::Stretch);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_samples);
    buttons->addWidget(m_turnOff);
    buttons->addWidget(m_turnOn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::section);
    layout->setSpacing(space::wide);
    layout->addWidget(m_problems);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MachineOverview::selectionChanged);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT toolRequested(index.data(ToolsModel::ProductRole).toString()); });
    connect(m_turnOff, &QPushButton::clicked, this, [this] { m_flow.turn(selected(), false); });
    connect(m_turnOn, &QPushButton::clicked, this, [this] { m_flow.turn(selected(), true); });
    connect(m_samples, &QPushButton::clicked, this, &MachineOverview::samplesRequested);
    show();
}

void MachineOverview::show()
{
    m_samples->setVisible(!m_workspace.anyToolFound() && !m_workspace.isSample());
    QStringList problems;
    for (const Error& error : m_workspace.catalogue().errors)
        problems << tr("A tool's description could not be read: %1").arg(phrases::error(error));
    const policy::Policy& policy = m_workspace.policy();
    if (policy.standing == policy::Policy::Standing::Ignored || policy.standing == policy::Policy::Standing::Broken)
        problems << tr("The policy of this computer does not count: %1").arg(phrases::error(policy.error));
    m_problems->setTextOrHide(problems.join(QLatin1Char('\n')));
    selectionChanged();
}

std::vector<std::string> MachineOverview::selected() const
{
    std::vector<std::string> ids;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        ids.push_back(row.data(ToolsModel::ProductRole).toString().toStdString());
    return ids;
}

void MachineOverview::selectionChanged()
{
    const auto count = static_cast<int>(selected().size());
    m_turnOff->setEnabled(count > 0);
    m_turnOn->setEnabled(count > 0);
    m_turnOff->setText(count > 1 ? tr("Turn Off %n Tool(s)…", nullptr, count) : tr("Turn Off…"));
    m_turnOn->setText(count > 1 ? tr("Turn On %n Tool(s)…", nullptr, count) : tr("Turn On…"));
    m_hint->setText(count == 0
                        ? tr("Select one or several tools to turn them off or on together. Press Enter to open one.")
                        : QString());
}

} // namespace vitrine::ui
