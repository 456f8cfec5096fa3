// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldvaluemodel.h"

#include "base/secrets.h"
#include "base/text.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr std::size_t mostFields = 5000; // a hostile event may hold millions; the bytes pane shows them all

} // namespace

void FieldValueModel::describe(Row& row, std::string_view eventName, const product::Profile* profile)
{
    if (!profile) {
        row.kind = Kind::NoProfile;
        row.classWord = tr("not known");
        return;
    }
    const product::Field* field = profile->field(eventName, row.field);
    if (!field) {
        row.kind = Kind::Undeclared;
        row.classWord = tr("▲ undeclared");
        row.purpose = tr("%1 does not say that it collects this.").arg(shown(profile->name));
        return;
    }
    row.classWord = phrases::fieldClass(field->fieldClass);
    row.purpose = foreignLine(field->purpose, 2000);
    if (!field->valueMayGo)
        row.purpose += QLatin1Char(' ') + tr("Its value should not be sent, only that it was given.");
}

FieldValueModel::Row FieldValueModel::present(std::string_view eventName, const std::string& field,
                                              const std::string& value, const product::Profile* profile)
{
    Row row;
    row.field = field;
    describe(row, eventName, profile);
    if (namesSecret(field))
        row.instead = shown(secretMask());
    else
        row.plain = value;
    return row;
}

FieldValueModel::Row FieldValueModel::removed(std::string_view eventName, const event::Removed& cut,
                                              const product::Profile* profile)
{
    Row row;
    row.field = cut.field;
    describe(row, eventName, profile);
    row.kind = Kind::Removed;
    row.instead = tr("✂ removed (rule %1)").arg(foreignLine(cut.rule, 100));
    return row;
}

void FieldValueModel::setEvent(const event::Event& event, const product::Profile* profile)
{
    beginResetModel();
    m_rows.clear();
    for (const Json::Member& member : event.fields.members()) {
        if (m_rows.size() == mostFields)
            break;
        m_rows.push_back(present(event.name, member.key, member.value.plain(), profile));
    }
    for (const event::Removed& cut : event.cut) {
        if (m_rows.size() == mostFields)
            break;
        m_rows.push_back(removed(event.name, cut, profile));
    }
    endResetModel();
}

void FieldValueModel::setAdded(const std::vector<AddedField>& added, std::string_view eventName,
                               const product::Profile* profile)
{
    std::vector<Row> rows;
    for (const AddedField& field : added) {
        if (rowOf(field.name) >= 0)
            continue;
        Row row = present(eventName, field.name, field.value, profile);
        if (row.kind == Kind::Declared) {
            row.purpose = tr("Added when it is sent. %1").arg(row.purpose);
        } else {
            row.classWord = tr("added");
            row.purpose = tr("Added when it is sent: part of the form that this back end asks for.");
        }
        row.kind = Kind::Added;
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void FieldValueModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int FieldValueModel::rowOf(const std::string& field) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.field == field; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int FieldValueModel::undeclared() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.kind == Kind::Undeclared; }));
}

int FieldValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldValueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

// Made when it is painted: of thousands of fields a few are looked at.
QString FieldValueModel::nameOf(const Row& row) { return foreignLine(row.field, 200); }

QString FieldValueModel::valueOf(const Row& row)
{
    return row.instead.isEmpty() ? foreignLine(row.plain, 1000) : row.instead;
}

QString FieldValueModel::toolTip(const Row& row)
{
    const QString purpose = row.purpose.isEmpty() ? QString() : QLatin1String("\n") + row.purpose;
    return plainToolTip(nameOf(row) + QLatin1String(": ") + valueOf(row) + purpose);
}

QVariant FieldValueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Name ? nameOf(row) : index.column() == Value ? valueOf(row) : row.classWord;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleDescriptionRole:
    case PurposeRole:
        return row.purpose;
    case KindRole:
        return QVariant::fromValue(row.kind);
    case FieldRole:
        return QByteArray::fromStdString(row.field);
    case PlainRole:
        return QByteArray::fromStdString(row.plain);
    }
    return {};
}

QString FieldValueModel::head(int column) const
{
    return column == Name ? tr("Field") : column == Value ? tr("Value") : tr("Class");
}

} // namespace vitrine::ui
