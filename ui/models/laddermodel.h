// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of one decision, strongest source first; the winning rung is marked by glyph, word and weight.
#pragma once

#include "consent/decision.h"

#include <QAbstractTableModel>

namespace vitrine::ui {

class LadderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Source, Says, Decides, columns };
    enum Role { FileRole = Qt::UserRole + 1, LineRole, WinsRole, DimRole };

    using QAbstractTableModel::QAbstractTableModel;

    // Aliases that say nothing are left out unless asked for. home: abbreviated in paths.
    void show(const consent::Decision& decision, bool withSilentAliases);
    [[nodiscard]] int silentAliases() const { return m_silentAliases; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        int rank = 0;
        consent::Rung rung;
    };
    [[nodiscard]] QString textOf(const Line& line, int column) const;
    [[nodiscard]] QString toolTipOf(const consent::Rung& rung) const;

    std::vector<Line> m_lines;
    int m_silentAliases = 0;
};

} // namespace vitrine::ui
