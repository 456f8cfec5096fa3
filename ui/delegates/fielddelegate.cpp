// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fielddelegate.h"

#include "ui/models/fieldvaluemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace vitrine::ui {
namespace {

using Kind = FieldValueModel::Kind;

struct Ink
{
    QColor text;
    QColor dim;
};

Ink inkFor(const QStyleOptionViewItem& option)
{
    const Theme theme = Theme::of(option.palette);
    if (!(option.state & QStyle::State_Selected))
        return {theme.text, theme.dim};
    const QColor text = option.palette.color(QPalette::Active, QPalette::HighlightedText);
    return {text, text};
}

// The whole width of the columns before `end`, seen from the cell that paints its part of it.
QRect acrossColumns(const QStyleOptionViewItem& option, int end)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view)
        return option.rect;
    int width = 0;
    for (int column = 0; column < end; ++column)
        width += view->columnWidth(column);
    return {view->columnViewportPosition(0), option.rect.top(), width, option.rect.height()};
}

QFont fontOf(const QModelIndex& index, const QFont& base)
{
    const auto kind = index.data(FieldValueModel::KindRole).value<Kind>();
    QFont font = base;
    if (index.column() == FieldValueModel::Name)
        font.setWeight(QFont::DemiBold);
    if (index.column() == FieldValueModel::Class && kind == Kind::Undeclared)
        font.setWeight(QFont::DemiBold);
    if (index.column() == FieldValueModel::Value && kind == Kind::Removed)
        font.setItalic(true);
    return font;
}

void paintFirstLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Ink& ink)
{
    const auto kind = index.data(FieldValueModel::KindRole).value<Kind>();
    const bool steppingBack = (index.column() == FieldValueModel::Class && kind != Kind::Undeclared) ||
                              (index.column() == FieldValueModel::Value && kind == Kind::Removed);
    const QFont font = fontOf(index, option.font);
    const QFontMetrics metrics(font);
    const QRect line(option.rect.left() + space::normal, option.rect.top() + space::tight,
                     option.rect.width() - space::normal - space::tight, metrics.height());
    painter.setFont(font);
    painter.setPen(steppingBack ? ink.dim : ink.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
}

void paintPurpose(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Ink& ink)
{
    const QRect all = acrossColumns(option, FieldValueModel::ColumnCount);
    const int height = option.fontMetrics.height();
    const QRect line(all.left() + space::normal, all.top() + space::tight + height, all.width() - 2 * space::normal,
                     height);
    painter.setFont(option.font);
    painter.setPen(ink.dim);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(index.data(FieldValueModel::PurposeRole).toString(), Qt::ElideRight,
                                                   line.width()));
}

} // namespace

int FieldDelegate::rowHeight(const QFont& font) { return 2 * QFontMetrics(font).height() + 2 * space::tight; }

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const Ink ink = inkFor(cell);
    painter->save();
    painter->setClipRect(cell.rect);
    paintFirstLine(*painter, cell, index, ink);
    paintPurpose(*painter, cell, index, ink);
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = QStyledItemDelegate::sizeHint(option, index).width() + 2 * space::normal;
    return {width, rowHeight(option.font)};
}

} // namespace vitrine::ui
