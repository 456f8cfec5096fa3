// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toolsmodel.h"

#include "ui/phrases.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

bool hasId(const Tool& tool)
{
    return std::any_of(tool.ids.begin(), tool.ids.end(), [](const identity::Id& id) { return !id.value.empty(); });
}

} // namespace

ToolsModel::ToolsModel(const Workspace& workspace, QObject* parent) : TableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::decisionsChanged, this, &ToolsModel::changed);
    connect(&workspace, &Workspace::snapshotChanged, this, &ToolsModel::changed);
}

// The catalogue does not change while the window is open, so neither does the number of rows.
void ToolsModel::changed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ToolsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workspace.tools().size());
}

int ToolsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant ToolsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Tool& tool = m_workspace.tools().at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(tool, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = textOf(tool, index.column());
        return text.isEmpty() ? tr("none") : text;
    }
    case Qt::ToolTipRole:
        return toolTipOf(tool, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Waiting ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignVCenter);
    case ProductRole:
        return QString::fromStdString(tool.profile->id);
    case DimRole:
        return !tool.presence.found;
    default:
        return {};
    }
}

QString ToolsModel::textOf(const Tool& tool, int column) const
{
    const Count count = m_workspace.tally().of(tool.profile->id);
    switch (column) {
    case Name:
        return tool.presence.found ? shown(tool.profile->name) : tr("%1 (not found)").arg(shown(tool.profile->name));
    case State:
        return phrases::state(tool.decision);
    case DecidedBy:
        return phrases::decidedBy(tool.decision);
    case Id:
        return hasId(tool) ? tr("present") : QString();
    case Waiting:
        return count.waiting > 0 ? shownCount(count.waiting) : QString();
    case Last:
        return count.last ? shownTime(*count.last) : QString();
    case Hazards:
        return tool.decision.hazards.empty() ? QString() : tr("⚠ %n", nullptr, int(tool.decision.hazards.size()));
    default:
        return {};
    }
}

QString ToolsModel::toolTipOf(const Tool& tool, int column) const
{
    if (column == Name)
        return shown(tool.presence.trace);
    if (column == State || column == DecidedBy)
        return phrases::sentence(tool.decision);
    if (column != Hazards)
        return {};
    QStringList lines;
    for (const product::Hazard& hazard : tool.decision.hazards)
        lines << shown(hazard.text);
    return lines.join(QLatin1Char('\n'));
}

QString ToolsModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Tool");
    case State:
        return tr("State");
    case DecidedBy:
        return tr("Decided by");
    case Id:
        return tr("ID");
    case Waiting:
        return tr("Waiting");
    case Last:
        return tr("Last event");
    case Hazards:
        return tr("Hazards");
    default:
        return {};
    }
}

} // namespace vitrine::ui
