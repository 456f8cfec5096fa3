// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/idsmodel.h"

#include "ui/shown.h"
#include "ui/theme.h"

#include <algorithm>

namespace vitrine::ui {

void IdsModel::show(const std::vector<identity::Id>& ids)
{
    beginResetModel();
    m_lines.clear();
    std::vector<Line> retired;
    for (const identity::Id& id : ids) {
        const QString name = shown(id.name);
        if (!id.value.empty())
            m_lines.push_back({name, shown(id.value), id.firstSeen, std::nullopt});
        for (const identity::Retired& old : id.retired)
            retired.push_back({name, shown(old.value), old.firstSeen, old.retiredAt});
    }
    std::stable_sort(retired.begin(), retired.end(),
                     [](const Line& a, const Line& b) { return *a.retiredAt > *b.retiredAt; });
    m_lines.insert(m_lines.end(), retired.begin(), retired.end());
    endResetModel();
}

int IdsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int IdsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant IdsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(line, index.column());
    if (role == Qt::FontRole && index.column() == Value)
        return monospace();
    return {};
}

QString IdsModel::textOf(const Line& line, int column)
{
    switch (column) {
    case Name:
        return line.name;
    case Value:
        return line.value;
    case FirstSeen:
        return line.firstSeen ? shownDate(*line.firstSeen) : tr("not known");
    case Retired:
        return line.retiredAt ? shownDate(*line.retiredAt) : tr("in use");
    default:
        return {};
    }
}

QString IdsModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Value:
        return tr("ID");
    case FirstSeen:
        return tr("First seen");
    case Retired:
        return tr("Retired");
    default:
        return {};
    }
}

} // namespace vitrine::ui
