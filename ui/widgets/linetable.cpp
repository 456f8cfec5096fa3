// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linetable.h"

#include "ui/theme.h"
#include "ui/widgets/wholetable.h"

#include <QHeaderView>
#include <QTableView>

namespace vitrine::ui {

void dressLines(QTableView& table, const QString& accessibleName)
{
    dressTable(table, accessibleName);
    table.setWordWrap(false);
    QHeaderView* rows = table.verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(table.fontMetrics().height() + space::normal);
}

void fitColumns(QTableView& table, const std::map<int, QString>& samples)
{
    for (const auto& [column, sample] : samples)
        table.setColumnWidth(column, table.fontMetrics().horizontalAdvance(sample) + space::section);
}

} // namespace vitrine::ui
