// SPDX-License-Identifier: GPL-3.0-or-later
// Every tool Vitrine knows, a row each: found here or not, what was decided and by whom, what it keeps and what waits.
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/workspace.h"

namespace vitrine::ui {

class ToolsModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, DecidedBy, Id, Waiting, Last, Hazards, columns };
    enum Role { ProductRole = Qt::UserRole + 1, DimRole };

    explicit ToolsModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    void changed();
    [[nodiscard]] QString textOf(const Tool& tool, int column) const;
    [[nodiscard]] QString toolTipOf(const Tool& tool, int column) const;

    const Workspace& m_workspace;
};

} // namespace vitrine::ui
