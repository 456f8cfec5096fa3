// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebarmodel.h"

#include "ui/phrases.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr quintptr top = 0;
constexpr quintptr insideFold = 1;

int positionIn(const std::vector<std::string>& ids, const std::string& id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

} // namespace

SidebarModel::SidebarModel(const Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{
    sort();
    connect(&workspace, &Workspace::decisionsChanged, this, &SidebarModel::decisionsChanged);
    connect(&workspace, &Workspace::snapshotChanged, this, &SidebarModel::takeCounts);
}

void SidebarModel::sort()
{
    m_found.clear();
    m_missing.clear();
    for (const Tool& tool : m_workspace.tools())
        (tool.presence.found ? m_found : m_missing).push_back(tool.profile->id);
}

void SidebarModel::decisionsChanged()
{
    const bool same = std::all_of(m_workspace.tools().begin(), m_workspace.tools().end(), [this](const Tool& tool) {
        return (positionIn(m_found, tool.profile->id) >= 0) == tool.presence.found;
    });
    if (same) {
        countsChanged();
        return;
    }
    beginResetModel();
    sort();
    endResetModel();
}

std::vector<std::uint64_t> SidebarModel::waiting() const
{
    std::vector<std::uint64_t> counts;
    for (const Tool& tool : m_workspace.tools())
        counts.push_back(m_workspace.tally().of(tool.profile->id).waiting);
    return counts;
}

// While a big file is read they come ten times a second, and are the same.
void SidebarModel::takeCounts()
{
    if (auto counts = waiting(); counts != m_waiting) {
        m_waiting = std::move(counts);
        countsChanged();
    }
}

void SidebarModel::countsChanged()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    if (!m_missing.empty())
        Q_EMIT dataChanged(index(0, 0, fold()), index(rowCount(fold()) - 1, 0, fold()));
}

QModelIndex SidebarModel::fold() const
{
    return m_missing.empty() ? QModelIndex() : index(static_cast<int>(m_found.size()) + 1, 0);
}

QModelIndexList SidebarModel::places() const
{
    QModelIndexList places{index(0, 0)};
    for (const std::string& id : m_found)
        places << indexOf(QString::fromStdString(id));
    for (const std::string& id : m_missing)
        places << indexOf(QString::fromStdString(id));
    return places;
}

QModelIndex SidebarModel::indexOf(const QString& productId) const
{
    if (productId.isEmpty())
        return index(0, 0);
    if (const int row = positionIn(m_found, utf8(productId)); row >= 0)
        return index(row + 1, 0);
    if (const int row = positionIn(m_missing, utf8(productId)); row >= 0)
        return index(row, 0, fold());
    return {};
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? insideFold : top);
}

QModelIndex SidebarModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() == insideFold ? fold() : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return 1 + static_cast<int>(m_found.size()) + (m_missing.empty() ? 0 : 1);
    return parent == fold() ? static_cast<int>(m_missing.size()) : 0;
}

int SidebarModel::columnCount(const QModelIndex&) const { return 1; }

const Tool* SidebarModel::toolAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == insideFold)
        return m_workspace.tool(m_missing.at(row));
    return row >= 1 && row <= m_found.size() ? m_workspace.tool(m_found.at(row - 1)) : nullptr;
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Tool* tool = toolAt(index))
        return toolData(*tool, role);
    return index.row() == 0 ? machineData(role) : foldData(role);
}

QVariant SidebarModel::toolData(const Tool& tool, int role) const
{
    const QString name = shown(tool.profile->name);
    const auto waiting = static_cast<int>(m_workspace.tally().of(tool.profile->id).waiting);
    const QString word =
        tool.presence.found ? phrases::word(tool.decision) : tr("if installed: %1").arg(phrases::word(tool.decision));
    const QString detail = waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(word) : word;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ProductRole:
        return QString::fromStdString(tool.profile->id);
    case GlyphRole:
        return phrases::glyph(tool.decision);
    case DetailRole:
        return detail;
    case Qt::ToolTipRole:
        return phrases::sentence(tool.decision);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(name, detail);
    default:
        return {};
    }
}

QVariant SidebarModel::machineData(int role) const
{
    const auto found = static_cast<int>(m_found.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_workspace.isSample() ? tr("Sample computer") : tr("This computer");
    case ProductRole:
        return QString();
    case DetailRole:
        return tr("%n tool(s) found", nullptr, found);
    default:
        return {};
    }
}

QVariant SidebarModel::foldData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("Not found here (%n)", nullptr, static_cast<int>(m_missing.size()));
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    return index.isValid() && index == fold() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                              : QAbstractItemModel::flags(index);
}

} // namespace vitrine::ui
