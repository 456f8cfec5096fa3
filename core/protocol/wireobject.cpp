// SPDX-License-Identifier: Apache-2.0
#include "protocol/wireobject.h"

#include <algorithm>

namespace vitrine::protocol {

void WireValue::write(Draft& draft) const
{
    if (const auto* json = std::get_if<const Json*>(&m_value))
        draft.text().value(**json);
    else if (const auto* text = std::get_if<std::string_view>(&m_value))
        draft.text().string(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&m_value))
        draft.text().number(*number);
    else
        std::get<const WireObject*>(m_value)->write(draft);
}

void WireObject::set(std::string_view key, WireValue value, std::string_view field)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member& m) { return m.key == key; });
    if (found == m_members.end())
        m_members.push_back({key, value, field});
    else
        *found = {key, value, field};
}

bool WireObject::has(std::string_view key) const
{
    return std::any_of(m_members.begin(), m_members.end(), [&](const Member& m) { return m.key == key; });
}

void WireObject::setAllOf(const WireObject& other)
{
    for (const Member& member : other.m_members)
        set(member.key, member.value, member.field);
}

void WireObject::write(Draft& draft) const
{
    draft.text().raw("{");
    writeMembers(draft);
    draft.text().raw("}");
}

void WireObject::writeMembers(Draft& draft) const
{
    JsonText& text = draft.text();
    for (const Member& member : m_members) {
        if (&member != &m_members.front())
            text.raw(",");
        text.string(member.key);
        text.raw(":");
        const std::size_t start = text.size();
        member.value.write(draft);
        if (member.field.data())
            draft.mark(member.field, start);
    }
}

} // namespace vitrine::protocol
