// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one request, in the order of its body, and what became of each.
#pragma once

#include "report/attempts.h"

#include <QAbstractTableModel>

namespace vitrine::ui {

class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Outcome, Why, ColumnCount };
    enum Role { IdRole = Qt::UserRole }; // of the event

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<report::EventOutcome> outcomes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const report::EventOutcome& one, int column) const;

    std::vector<report::EventOutcome> m_outcomes;
};

} // namespace vitrine::ui
