// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's numbers as a table: for screen readers, for copying, and to check the drawing against.
#pragma once

#include "ui/models/tablemodel.h"

#include <QStringList>
#include <vector>

namespace vitrine::ui {

// A number keeps its value beside its text, so that tables and tests compare numbers.
struct TwinCell
{
    TwinCell(QString words) : text(std::move(words)) {}
    TwinCell(QString words, double amount) : text(std::move(words)), value(amount), number(true) {}
    [[nodiscard]] static TwinCell count(std::uint64_t amount);

    QString text;
    double value = 0;
    bool number = false;
};

struct TwinTable
{
    QStringList headers;
    std::vector<std::vector<TwinCell>> rows;
};

class TwinModel : public TableModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole };

    using TableModel::TableModel;

    void setTable(TwinTable table);
    [[nodiscard]] QString asText() const; // tab-separated, with the header line

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    TwinTable m_table;
};

} // namespace vitrine::ui
