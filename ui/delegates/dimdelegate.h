// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that say nothing step back: their text takes the theme's dim colour.
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

class DimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DimDelegate(int dimRole, QObject* parent) : QStyledItemDelegate(parent), m_dimRole(dimRole) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_dimRole;
};

} // namespace vitrine::ui
