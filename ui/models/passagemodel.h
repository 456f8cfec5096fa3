// SPDX-License-Identifier: GPL-3.0-or-later
// An event's way as a table: a row a field, with raw, cleaned and wire side by side. Plain data in; no files.
#pragma once

#include "report/passage.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class PassageModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Field, Raw, Cleaned, Wire, Where, What, ColumnCount };
    enum Role { QuietRole = Qt::UserRole, FullRole }; // added by the form; the value as it is, for copying

    using TableModel::TableModel;

    // profile: of the event's product; has to live as long as the model shows it.
    void show(report::Passage passage, const product::Profile& profile);
    void clear();
    [[nodiscard]] const report::Passage& passage() const { return m_passage; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] QString text(const report::PassageRow& row, int column, qsizetype most) const;
    [[nodiscard]] QString value(const report::PassageRow& row, const std::optional<std::string>& value,
                                qsizetype most) const;
    [[nodiscard]] QString ownValue(const report::PassageRow& row, const std::optional<std::string>& text,
                                   qsizetype most) const;
    [[nodiscard]] QString fieldText(const report::PassageRow& row) const;
    [[nodiscard]] QString toolTip(const report::PassageRow& row, int column) const;

    report::Passage m_passage;
    const product::Profile* m_profile = nullptr;
};

} // namespace vitrine::ui
