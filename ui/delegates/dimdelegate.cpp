// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/dimdelegate.h"

#include "ui/theme.h"

namespace vitrine::ui {

QSize DimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
        .grownBy({space::tight, space::tight, space::tight, space::tight});
}

void DimDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(m_dimRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).dim);
    if (m_linkRole != 0 && index.data(m_linkRole).toBool()) {
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).accent);
        option->font.setUnderline(true);
    }
}

} // namespace vitrine::ui
