// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "ui/phrases.h"
#include "ui/shown.h"

namespace vitrine::ui {

HistoryModel::HistoryModel(const product::Catalogue& catalogue, QObject* parent)
    : TableModel(parent), m_catalogue(catalogue)
{
}

void HistoryModel::show(std::vector<change::HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const change::HistoryEntry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return textOf(entry, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Deleted)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString HistoryModel::textOf(const change::HistoryEntry& entry, int column) const
{
    switch (column) {
    case Time:
        return shownTime(entry.time);
    case Change:
        return entry.undone ? tr("%1 (undone)").arg(phrases::intent(entry.intent)) : phrases::intent(entry.intent);
    case Tools:
        return toolsOf(entry);
    case Files: {
        QStringList files;
        for (const std::string& file : entry.files)
            files << shownOnOneLine(file);
        return files.join(QStringLiteral(", "));
    }
    case Deleted:
        return entry.eventsDeleted > 0 ? shownCount(entry.eventsDeleted) : QString();
    default:
        return {};
    }
}

QString HistoryModel::toolsOf(const change::HistoryEntry& entry) const
{
    QStringList names;
    for (const std::string& id : entry.products) {
        const product::Profile* profile = m_catalogue.find(id);
        names << shown(profile ? profile->name : id);
    }
    return names.join(QStringLiteral(", "));
}

QString HistoryModel::head(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Change:
        return tr("Change");
    case Tools:
        return tr("Tool");
    case Files:
        return tr("Files");
    case Deleted:
        return tr("Events deleted");
    default:
        return {};
    }
}

} // namespace vitrine::ui
