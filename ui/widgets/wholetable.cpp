// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholetable.h"

#include "ui/delegates/celldelegate.h"

#include <QHeaderView>

namespace vitrine::ui {

void dressTable(QTableView& table, const QString& accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setShowGrid(false);
    table.setItemDelegate(new CellDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

WholeTable::WholeTable(const QString& accessibleName, int stretched, QWidget* parent)
    : QTableView(parent), m_stretched(stretched)
{
    dressTable(*this, accessibleName);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WholeTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &WholeTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &WholeTable::fit);
    fit();
}

void WholeTable::fit()
{
    resizeRowsToContents();
    updateGeometry();
}

int WholeTable::wholeHeight() const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return head + verticalHeader()->length() + 2 * frameWidth();
}

QSize WholeTable::sizeHint() const { return {QTableView::sizeHint().width(), wholeHeight()}; }

QSize WholeTable::minimumSizeHint() const { return {QTableView::minimumSizeHint().width(), wholeHeight()}; }

void WholeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace vitrine::ui
