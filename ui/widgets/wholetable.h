// SPDX-License-Identifier: GPL-3.0-or-later
// A table as high as its rows, for lists inside a page that scrolls as a whole. Long cells wrap instead of hiding.
#pragma once

#include <QTableView>

namespace vitrine::ui {

class WholeTable : public QTableView
{
    Q_OBJECT

public:
    // stretched: the column that takes the room that is left.
    WholeTable(const QString& accessibleName, int stretched, QWidget* parent);

    void setModel(QAbstractItemModel* model) override;
    void fit(); // rows and height again, after the content changed

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int wholeHeight() const;

    int m_stretched;
};

// What every table of the window has in common: no grid, rows selected as a whole, no vertical header.
void dressTable(QTableView& table, const QString& accessibleName);

} // namespace vitrine::ui
