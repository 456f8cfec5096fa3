// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of the window answer alike: what stands above a column, and that numbers stand to the right.
#pragma once

#include <QAbstractTableModel>

namespace vitrine::ui {

class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual QString head(int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const;
    [[nodiscard]] QVariant alignment(int column) const; // of a cell, and of what stands above it
};

} // namespace vitrine::ui
