// SPDX-License-Identifier: GPL-3.0-or-later
// A tool in the list on the left: the state's glyph, the name, and a dim second line with the state's word.
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vitrine::ui
