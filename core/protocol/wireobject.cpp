// SPDX-License-Identifier: Apache-2.0
#include "protocol/wireobject.h"

#include <algorithm>

namespace vitrine::protocol {

void WireValue::write(Piece& piece) const
{
    if (const auto* json = std::get_if<const Json*>(&m_value))
        piece.text().value(**json);
    else if (const auto* text = std::get_if<std::string_view>(&m_value))
        piece.text().string(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&m_value))
        piece.text().number(*number);
    else
        std::get<const WireObject*>(m_value)->write(piece);
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

void WireObject::write(Piece& piece) const
{
    piece.text().raw("{");
    writeMembers(piece);
    piece.text().raw("}");
}

void WireObject::writeMembers(Piece& piece) const
{
    JsonText& text = piece.text();
    for (const Member& member : m_members) {
        if (&member != &m_members.front())
            text.raw(",");
        text.string(member.key);
        text.raw(":");
        const std::size_t start = text.size();
        member.value.write(piece);
        if (member.field.data())
            piece.mark(member.field, start);
    }
}

} // namespace vitrine::protocol
