// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed with Vitrine, newest first.
#pragma once

#include "change/change.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class HistoryModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Time, Change, Tools, Files, Deleted, columns };

    // names: of the products, in the catalogue.
    explicit HistoryModel(const product::Catalogue& catalogue, QObject* parent = nullptr);

    void show(std::vector<change::HistoryEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] QString textOf(const change::HistoryEntry& entry, int column) const;
    [[nodiscard]] QString toolsOf(const change::HistoryEntry& entry) const;

    const product::Catalogue& m_catalogue;
    std::vector<change::HistoryEntry> m_entries;
};

} // namespace vitrine::ui
