// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of one decision, strongest source first; the winning rung is marked by glyph, word and weight.
#pragma once

#include "consent/decision.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class LadderModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Source, Says, Decides, Open, columns };
    enum Role { FileRole = Qt::UserRole + 1, WinsRole, DimRole, LinkRole };

    using TableModel::TableModel;

    // Aliases that say nothing are left out unless asked for.
    void show(const consent::Decision& decision, bool withSilentAliases);
    [[nodiscard]] int silentAliases() const { return m_silentAliases; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString toolTipOf(const consent::Rung& rung) const;

    std::vector<consent::Rung> m_rungs;
    int m_silentAliases = 0;
};

} // namespace vitrine::ui
