// SPDX-License-Identifier: Apache-2.0
#include "protocol/wireobject.h"

#include <algorithm>
#include <charconv>

namespace vitrine::protocol {

void WireValue::write(Piece& piece) const
{
    if (const auto* json = std::get_if<const Json*>(&m_value)) {
        (*json)->dump(piece.bytes);
    } else if (const auto* text = std::get_if<std::string_view>(&m_value)) {
        appendJsonString(piece.bytes, *text);
    } else if (const auto* number = std::get_if<std::int64_t>(&m_value)) {
        char digits[24];
        piece.bytes.append(digits, std::to_chars(digits, digits + sizeof digits, *number).ptr);
    } else if (const auto* raw = std::get_if<Raw>(&m_value)) {
        piece.bytes += raw->bytes;
    } else {
        std::get<const WireObject*>(m_value)->write(piece);
    }
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
    char before = '{';
    for (const Member& member : m_members) {
        piece.bytes += std::exchange(before, ',');
        appendJsonString(piece.bytes, member.key);
        piece.bytes += ':';
        const std::size_t start = piece.bytes.size();
        member.value.write(piece);
        if (member.field.data())
            piece.fields.push_back({piece.event, std::string(member.field), start, piece.bytes.size() - start});
    }
    piece.bytes += m_members.empty() ? "{}" : "}";
}

Piece PieceSizes::written(const WireObject& object, std::size_t event, bool complete)
{
    Piece piece = empty(event);
    piece.complete = complete;
    object.write(piece);
    remember(piece);
    return piece;
}

Piece PieceSizes::empty(std::size_t event) const
{
    Piece piece{event, {}, {}, true};
    piece.bytes.reserve(m_bytes);
    piece.fields.reserve(m_fields);
    return piece;
}

void PieceSizes::remember(const Piece& piece)
{
    constexpr std::size_t mostBytes = 4096; // one huge event is no rule
    m_bytes = std::min(mostBytes, piece.bytes.size() + piece.bytes.size() / 8);
    m_fields = std::min<std::size_t>(64, piece.fields.size() + 1); // and one of the request's own
}

} // namespace vitrine::protocol
