// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? QVariant(head(section)) : QVariant();
}

bool TableModel::isNumber(int column) const
{
    Q_UNUSED(column)
    return false;
}

QVariant TableModel::alignment(int column) const
{
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace vitrine::ui
