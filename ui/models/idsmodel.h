// SPDX-License-Identifier: GPL-3.0-or-later
// The IDs of a tool, those in use first, then the retired ones, newest first.
#pragma once

#include "identity/identity.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class IdsModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, FirstSeen, Retired, columns };

    using TableModel::TableModel;

    void show(const std::vector<identity::Id>& ids);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    struct Line
    {
        QString name;
        QString value;
        std::optional<Millis> firstSeen;
        std::optional<Millis> retiredAt;
    };
    [[nodiscard]] static QString textOf(const Line& line, int column);

    std::vector<Line> m_lines;
};

} // namespace vitrine::ui
