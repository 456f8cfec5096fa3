// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/dimdelegate.h"

#include "ui/theme.h"

namespace vitrine::ui {

void DimDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    if (index.data(m_dimRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).dim);
    if (m_linkRole != 0 && index.data(m_linkRole).toBool()) {
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).accent);
        option->font.setUnderline(true);
    }
}

} // namespace vitrine::ui
