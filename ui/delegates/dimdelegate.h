// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that say nothing step back: their text takes the theme's dim colour. Cells that open something look like links.
#pragma once

#include "ui/delegates/celldelegate.h"

namespace vitrine::ui {

class DimDelegate : public CellDelegate
{
    Q_OBJECT

public:
    // linkRole: 0 when there are no links.
    DimDelegate(int dimRole, int linkRole, QObject* parent)
        : CellDelegate(parent), m_dimRole(dimRole), m_linkRole(linkRole)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_dimRole;
    int m_linkRole;
};

} // namespace vitrine::ui
