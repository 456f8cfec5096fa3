// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonmodel.h"

#include "base/secrets.h"
#include "base/text.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"

#include <QLocale>

namespace vitrine::ui {
namespace {

using report::Difference;
using report::FieldDifference;
using report::FieldSide;

constexpr int valuesInACell = 4;
constexpr qsizetype inACell = 80;
constexpr qsizetype inAToolTip = 1000;

} // namespace

void ComparisonModel::show(report::Comparison comparison, const QString& sideA, const QString& sideB)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_sideA = sideA;
    m_sideB = sideB;
    list();
    endResetModel();
}

void ComparisonModel::setDifferencesOnly(bool only)
{
    beginResetModel();
    m_differencesOnly = only;
    list();
    endResetModel();
}

void ComparisonModel::list()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_comparison.fields.size(); ++i)
        if (!m_differencesOnly || m_comparison.fields[i].what != Difference::Same)
            m_rows.push_back(i);
}

const FieldDifference& ComparisonModel::at(int row) const
{
    return m_comparison.fields[m_rows[static_cast<std::size_t>(row)]];
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ComparisonModel::what(const FieldDifference& field)
{
    switch (field.what) {
    case Difference::Appeared:
        return tr("+ appeared");
    case Difference::Vanished:
        return tr("− vanished");
    case Difference::Same:
        return tr("= the same");
    case Difference::Changed:
        break;
    }
    QStringList parts;
    if (field.types)
        parts << tr("type");
    if (field.share)
        parts << tr("share of the events");
    if (field.values)
        parts << tr("values");
    if (field.spelling)
        parts << tr("spelling");
    return tr("≠ changed: %1", "type, values ...").arg(parts.join(QStringLiteral(", ")));
}

QString ComparisonModel::typeWord(std::string_view type)
{
    if (type == "boolean")
        return tr("yes or no");
    if (type == "number")
        return tr("number");
    if (type == "text")
        return tr("text");
    if (type == "list")
        return tr("list");
    return type == "object" ? tr("object") : tr("null");
}

QString ComparisonModel::share(const FieldSide& side, std::uint64_t all) const
{
    if (side.events == 0)
        return QStringLiteral("–");
    const QString percent = QLocale().toString(
        100.0 * static_cast<double>(side.events) / static_cast<double>(std::max<std::uint64_t>(all, 1)), 'f', 0);
    QStringList types;
    for (const std::string& type : side.types)
        types << typeWord(type);
    return tr("%1 %, %2", "share, types").arg(percent, types.join(QStringLiteral("/")));
}

QString ComparisonModel::values(const FieldDifference& field, bool ofA, qsizetype most) const
{
    QStringList texts;
    int more = 0;
    for (const report::ValueCount& each : field.valueCounts) {
        const std::uint64_t count = ofA ? each.a : each.b;
        if (count == 0)
            continue;
        const QString value = namesSecret(field.field) ? shown(secretMask())
                              : each.value.empty()     ? tr("(empty)")
                                                       : foreignLine(each.value, most);
        if (texts.size() < valuesInACell)
            texts << (count > 1 ? tr("%1 ×%2", "value, how often").arg(value, shownCount(count)) : value);
        else
            ++more;
    }
    if (more > 0)
        texts << tr("%n more", nullptr, more);
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(" · "));
}

QString ComparisonModel::text(const FieldDifference& field, int column, qsizetype most) const
{
    switch (column) {
    case Field:
        if (field.head)
            return field.field == "name" ? tr("(name of the event)") : tr("(time of the event)");
        return foreignLine(field.field, 200);
    case What:
        return what(field);
    case ShareA:
        return share(field.a, m_comparison.a);
    case ShareB:
        return share(field.b, m_comparison.b);
    case ValuesA:
        return values(field, true, most);
    case ValuesB:
        return values(field, false, most);
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldDifference& field = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(field, index.column(), inACell);
    case Qt::AccessibleTextRole: {
        const QString words = text(field, index.column(), inACell);
        return words == QStringLiteral("–") ? tr("nothing") : words;
    }
    case Qt::ToolTipRole:
        return plainToolTip(text(field, index.column(), inAToolTip) +
                            (field.declared ? QString() : QLatin1Char('\n') + tr("The tool does not declare it.")));
    case QuietRole:
        return field.what == Difference::Same;
    case DifferenceRole:
        return static_cast<int>(field.what);
    case FullRole:
        return text(field, index.column(), 1 << 20);
    default:
        return {};
    }
}

QString ComparisonModel::head(int column) const
{
    switch (column) {
    case Field:
        return tr("Field");
    case What:
        return tr("Difference");
    case ShareA:
        return tr("Share of A");
    case ShareB:
        return tr("Share of B");
    case ValuesA:
        return m_sideA.isEmpty() ? tr("Values in A") : tr("A: %1").arg(m_sideA);
    case ValuesB:
        return m_sideB.isEmpty() ? tr("Values in B") : tr("B: %1").arg(m_sideB);
    default:
        return {};
    }
}

} // namespace vitrine::ui
