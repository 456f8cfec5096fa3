// SPDX-License-Identifier: GPL-3.0-or-later
// Two sets of events, field by field: what appeared, vanished, changed. Plain data in; no files.
#pragma once

#include "report/comparison.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class ComparisonModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Field, What, ShareA, ShareB, ValuesA, ValuesB, ColumnCount };
    enum Role { QuietRole = Qt::UserRole, DifferenceRole, FullRole };

    using TableModel::TableModel;

    // sideA, sideB: what the sides are called in headers.
    void show(report::Comparison comparison, const QString& sideA, const QString& sideB);
    void setDifferencesOnly(bool only);
    [[nodiscard]] const report::Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const report::FieldDifference& at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    void list();
    [[nodiscard]] QString text(const report::FieldDifference& field, int column, qsizetype most) const;
    [[nodiscard]] QString share(const report::FieldSide& side, std::uint64_t all) const;
    [[nodiscard]] QString values(const report::FieldDifference& field, bool ofA, qsizetype most) const;
    [[nodiscard]] static QString typeWord(std::string_view type);
    [[nodiscard]] static QString what(const report::FieldDifference& field);

    report::Comparison m_comparison;
    QString m_sideA, m_sideB;
    std::vector<std::size_t> m_rows; // into the comparison's fields
    bool m_differencesOnly = true;
};

} // namespace vitrine::ui
