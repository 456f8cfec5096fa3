// SPDX-License-Identifier: GPL-3.0-or-later
// A field as two lines: name, value and class above, and below them, across name and value, what the field is collected
// for.
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int rowHeight(const QFont& font);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vitrine::ui
