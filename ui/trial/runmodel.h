// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a trial, the control first.
#pragma once

#include "trial/trial.h"
#include "ui/models/tablemodel.h"

#include <memory>

namespace vitrine::ui {

class RunModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Which, Consent, End, Took, Requests, Others, ColumnCount };

    using TableModel::TableModel;

    void show(std::shared_ptr<const trial::Trial> trial); // null: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString text(std::size_t row, int column) const;

    std::shared_ptr<const trial::Trial> m_trial;
};

} // namespace vitrine::ui
