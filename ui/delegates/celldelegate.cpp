// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace vitrine::ui {
namespace {

// One line of text and nothing else, which nearly every cell is.
bool isLine(const QStyleOptionViewItem& cell)
{
    using Option = QStyleOptionViewItem;
    return !(cell.features & (Option::WrapText | Option::HasDecoration | Option::HasCheckIndicator)) &&
           !(cell.state & QStyle::State_HasFocus) && !cell.text.contains(QChar::LineSeparator);
}

// What the style would draw, without laying the text out three times: lists are painted in a third of the time.
void drawLine(QPainter& painter, const QStyleOptionViewItem& cell, const QStyle& style)
{
    const bool enabled = cell.state & QStyle::State_Enabled;
    const QPalette::ColorGroup group = !enabled                            ? QPalette::Disabled
                                       : cell.state & QStyle::State_Active ? QPalette::Normal
                                                                           : QPalette::Inactive;
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const bool selected = cell.state & QStyle::State_Selected;
    painter.save();
    painter.setClipRect(cell.rect, Qt::IntersectClip);
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    painter.drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                     cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width()));
    painter.restore();
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(0, 0, -space::normal - space::tight, 0);
    if (isLine(cell))
        return drawLine(*painter, cell, *style);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
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
