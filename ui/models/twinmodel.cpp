// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/twinmodel.h"

#include "ui/shown.h"

namespace vitrine::ui {
namespace {

// A cell that would break the table apart, or that a spreadsheet would run as a formula, loses the sign that does it.
QString harmless(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace

TwinCell TwinCell::count(std::uint64_t amount) { return {shownCount(amount), static_cast<double>(amount)}; }

void TwinModel::setTable(TwinTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString TwinModel::asText() const
{
    QStringList lines{m_table.headers.join(QLatin1Char('\t'))};
    for (const auto& row : m_table.rows) {
        QStringList cells;
        for (const TwinCell& cell : row)
            cells += harmless(cell.text);
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int TwinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TwinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

bool TwinModel::isNumber(int column) const
{
    return !m_table.rows.empty() && m_table.rows.front()[static_cast<std::size_t>(column)].number;
}

QVariant TwinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TwinCell& cell =
        m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case ValueRole:
        return cell.number ? QVariant(cell.value) : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (cell.number ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QString TwinModel::head(int column) const { return m_table.headers[column]; }

} // namespace vitrine::ui
