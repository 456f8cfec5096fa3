// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sidebardelegate.h"

#include "ui/models/sidebarmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace vitrine::ui {
namespace {

int glyphWidth(const QFontMetrics& metrics) { return metrics.horizontalAdvance(QStringLiteral("▣")) + space::normal; }

QFont smaller(const QFont& font)
{
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

// A group has no state; its glyph says whether it is open.
QString glyphOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString glyph = index.data(SidebarModel::GlyphRole).toString();
    if (!glyph.isEmpty() || !index.model()->hasChildren(index))
        return glyph;
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    return tree && tree->isExpanded(index) ? QStringLiteral("▾") : QStringLiteral("▸");
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = option.fontMetrics.height();
    const QString detail = index.data(SidebarModel::DetailRole).toString();
    const int second = detail.isEmpty() ? 0 : QFontMetrics(smaller(option.font)).height();
    const int width =
        glyphWidth(option.fontMetrics) + qMax(option.fontMetrics.horizontalAdvance(index.data().toString()),
                                              QFontMetrics(smaller(option.font)).horizontalAdvance(detail));
    return {width + 3 * space::normal, lines + second + 2 * space::tight + space::tight};
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = selected ? text : Theme::of(item.palette).dim;
    const int detailHeight = QFontMetrics(smaller(item.font)).height();
    const QString detail = index.data(SidebarModel::DetailRole).toString();
    QRect line = item.rect.adjusted(space::normal, space::tight, -space::normal, -space::tight);
    QRect name = line.adjusted(glyphWidth(item.fontMetrics), 0, 0, detail.isEmpty() ? 0 : -detailHeight);

    painter->save();
    painter->setPen(text);
    painter->setFont(item.font);
    painter->drawText(QRect(line.left(), name.top(), name.left() - line.left(), name.height()), Qt::AlignVCenter,
                      glyphOf(item, index));
    painter->drawText(name, Qt::AlignVCenter,
                      item.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setPen(dim);
    painter->setFont(smaller(item.font));
    const QRect second(name.left(), line.bottom() - detailHeight + 1, name.width(), detailHeight);
    painter->drawText(second, Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(detail, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace vitrine::ui
