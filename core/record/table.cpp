// SPDX-License-Identifier: Apache-2.0
#include "record/table.h"

#include "base/json.h"
#include "sanitize/fieldrule.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace vitrine::record {
namespace {

using product::Field;
using product::FieldType;

constexpr std::size_t longest = std::numeric_limits<std::uint16_t>::max();

// Its name stands in JSON as it is, so that it can be copied.
bool isBare(std::string_view name)
{
    std::string quoted;
    appendJsonString(quoted, name);
    return name.size() < longest && quoted.size() == name.size() + 2;
}

// What goes as it is, if it has the right type and, of a text, is harmless: what clean() would not touch either.
bool isPlain(const product::Profile& profile, const product::EventKind& event, const Field& field)
{
    const sanitize::FieldRule rule = sanitize::ruleFor(profile, event.name, field.name);
    const bool scalar = field.type == FieldType::Text || field.type == FieldType::Integer ||
                        field.type == FieldType::Number || field.type == FieldType::Boolean;
    return scalar && rule.field == &field && rule.fate == sanitize::FieldRule::Fate::Checked && !rule.takesNames();
}

} // namespace

const EventRow* TableView::event(std::string_view name) const
{
    for (const EventRow& row : events)
        if (nameOf(row) == name)
            return &row;
    return nullptr;
}

const FieldRow* TableView::field(const EventRow& event, std::string_view name) const
{
    for (std::uint32_t at = hashOf(name);; ++at) {
        const std::uint16_t slot = slots[event.firstSlot + (at & event.slotMask)];
        if (slot == 0)
            return nullptr;
        if (const FieldRow& row = fields[slot - 1u]; nameOf(row) == name)
            return &row;
    }
}

Table::Table(const product::Profile& profile)
{
    for (const product::EventKind& event : profile.events)
        if (isBare(event.name) && m_fields.size() + event.fields.size() + profile.commonFields.size() < longest)
            add(profile, event);
}

void Table::add(const product::Profile& profile, const product::EventKind& event)
{
    const auto count = event.fields.size() + profile.commonFields.size();
    const auto slots = std::bit_ceil(2 * count + 1); // half of them stay empty
    EventRow row{keep(event.name, {}), static_cast<std::uint16_t>(event.name.size()),
                 static_cast<std::uint16_t>(slots - 1), static_cast<std::uint32_t>(m_slots.size()),
                 static_cast<std::uint32_t>(m_fields.size())};
    m_slots.resize(m_slots.size() + slots);
    m_events.push_back(row);
    for (const auto* list : {&event.fields, &profile.commonFields}) // an event's own field goes before a common one
        for (const Field& field : *list) {
            if (!isBare(field.name) || view().field(row, field.name))
                continue;
            m_fields.push_back({keep(field.name, ":"), static_cast<std::uint16_t>(field.name.size()),
                                static_cast<std::uint8_t>(field.type), isPlain(profile, event, field)});
            std::uint32_t at = hashOf(field.name);
            while (m_slots[row.firstSlot + (at & row.slotMask)] != 0)
                ++at;
            m_slots[row.firstSlot + (at & row.slotMask)] = static_cast<std::uint16_t>(m_fields.size());
        }
}

std::uint32_t Table::keep(std::string_view name, std::string_view behind)
{
    std::string quoted = '"' + std::string(name) + '"';
    quoted.append(behind);
    std::size_t at = m_text.find(quoted);
    if (at == std::string::npos) {
        at = m_text.size();
        m_text += quoted;
    }
    return static_cast<std::uint32_t>(at);
}

} // namespace vitrine::record
