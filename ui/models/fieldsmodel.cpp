// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldsmodel.h"

#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include "record/headers.h"

#include <set>

namespace vitrine::ui {

FieldCounts countFields(const product::Profile& profile)
{
    FieldCounts counts;
    std::set<std::string> seen;
    const auto add = [&](const std::vector<product::Field>& fields) {
        for (const product::Field& field : fields) {
            if (!seen.insert(field.name).second)
                continue;
            ++counts.fields;
            ++counts.ofClass[static_cast<std::size_t>(field.fieldClass)];
        }
    };
    add(profile.commonFields);
    for (const product::EventKind& kind : profile.events)
        add(kind.fields);
    counts.events = static_cast<int>(profile.events.size());
    return counts;
}

FieldsModel::FieldsModel(const product::Profile& profile, QObject* parent) : TableModel(parent)
{
    for (const product::Field& field : profile.commonFields)
        m_lines.push_back({tr("every event"), {}, &field, nullptr, {}});
    for (const product::EventKind& kind : profile.events) {
        const QString name = shown(kind.name);
        const QString purpose = shown(kind.purpose);
        if (kind.fields.empty())
            m_lines.push_back({name, purpose, nullptr, nullptr, {}});
        for (const product::Field& field : kind.fields)
            m_lines.push_back({name, purpose, &field, nullptr, {}});
    }
    addFacts(tr("added by the receiving side"), profile.backendAdds);
    const std::size_t calls = m_lines.size();
    addFacts(tr("on ordinary calls"), profile.ordinaryCalls);
    for (const record::CallHeader& header : record::callHeaders(profile, record::standIns(true)))
        for (std::size_t i = calls; i < m_lines.size(); ++i)
            if (m_lines[i].fact->name == header.name)
                m_lines[i].value = shown(header.value);
}

void FieldsModel::addFacts(const QString& where, const std::vector<product::Fact>& facts)
{
    for (const product::Fact& fact : facts)
        m_lines.push_back({where, {}, nullptr, &fact, {}});
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(line, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Event ? line.eventPurpose : textOf(line, index.column());
    if (role == Qt::FontRole && index.column() == Name)
        return monospace();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignTop);
    return {};
}

QString FieldsModel::textOf(const Line& line, int column)
{
    if (column == Event)
        return line.event;
    if (line.fact)
        return column == Name      ? shown(line.fact->name)
               : column == Type    ? line.value
               : column == Purpose ? shown(line.fact->text)
                                   : QString();
    if (!line.field)
        return column == Purpose ? line.eventPurpose : QString();
    switch (column) {
    case Name:
        return shown(line.field->name);
    case Class:
        return phrases::fieldClass(line.field->fieldClass);
    case Type:
        return line.field->valueMayGo ? phrases::fieldType(line.field->type) : tr("only that it was given");
    case Purpose:
        return shown(line.field->purpose);
    default:
        return {};
    }
}

QString FieldsModel::head(int column) const
{
    switch (column) {
    case Event:
        return tr("Event");
    case Name:
        return tr("Field");
    case Class:
        return tr("Class");
    case Type:
        return tr("Value");
    case Purpose:
        return tr("What for");
    default:
        return {};
    }
}

} // namespace vitrine::ui
