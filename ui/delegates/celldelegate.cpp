// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QStyle>

namespace vitrine::ui {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem whole(option);
    initStyleOption(&whole, index);
    const QStyle* style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, whole.widget);
    QStyleOptionViewItem text(option);
    text.rect.adjust(0, 0, -space::normal - space::tight, 0);
    QStyledItemDelegate::paint(painter, text, index);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem text(option);
    const int room = space::normal + space::tight;
    if (text.rect.width() > room)
        text.rect.adjust(0, 0, -room, 0);
    return QStyledItemDelegate::sizeHint(text, index).grownBy({0, space::tight, room, space::tight});
}

} // namespace vitrine::ui
