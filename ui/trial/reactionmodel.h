// SPDX-License-Identifier: GPL-3.0-or-later
// What the sender makes of an answer, event by event.
#pragma once

#include "trial/reaction.h"

#include <QAbstractTableModel>

namespace vitrine::ui {

class ReactionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Outcome, Again, Rounds, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<trial::ReactedEvent> events);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const trial::ReactedEvent& one, int column) const;

    std::vector<trial::ReactedEvent> m_events;
};

} // namespace vitrine::ui
