// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that say nothing step back: their text takes the theme's dim colour. Cells that open something look like links.
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

class DimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // linkRole: 0 when there are no links.
    DimDelegate(int dimRole, int linkRole, QObject* parent)
        : QStyledItemDelegate(parent), m_dimRole(dimRole), m_linkRole(linkRole)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_dimRole;
    int m_linkRole;
};

} // namespace vitrine::ui
