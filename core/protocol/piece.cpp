// SPDX-License-Identifier: Apache-2.0
#include "protocol/piece.h"

#include <algorithm>

namespace vitrine::protocol {

void Piece::begin(std::size_t event)
{
    m_event = event;
    m_complete = true;
    m_text.clear();
    m_marks.clear();
}

void Piece::write(const Json& value, std::vector<std::string> names)
{
    std::string bytes;
    std::vector<JsonSpan> spans;
    value.dump(bytes, &spans);
    m_text.raw(bytes);
    m_names = std::move(names);
    for (const JsonSpan& span : spans)
        if (const auto mark = static_cast<std::size_t>(span.mark); mark < m_names.size())
            m_marks.push_back({m_names[mark], span.offset, span.length});
}

void Piece::reserve(Request& request, std::size_t events, std::size_t fields, std::size_t around) const
{
    constexpr std::size_t most = 1u << 20; // one huge event is no rule
    const std::size_t others = events - 1;
    request.body.reserve(std::min(most, around + size() + others * (size() + size() / 8)));
    request.fields.reserve(std::min(most / sizeof(FieldSpan), events * (m_marks.size() + fields) + others));
    request.events.reserve(std::min(most / sizeof(std::size_t), events));
}

void Piece::append(Request& request) const
{
    const std::size_t start = request.body.size();
    request.body += m_text.view();
    for (const Mark& mark : m_marks)
        request.fields.push_back({m_event, std::string(mark.field), start + mark.offset, mark.length});
    request.events.push_back(m_event);
    request.complete = request.complete && m_complete;
}

Json& FieldMarks::mark(Json& value, std::string_view field)
{
    value.marked(static_cast<int>(m_names.size()));
    m_names.emplace_back(field);
    return value;
}

void FieldMarks::markMembers(Json& object)
{
    if (object.isObject())
        for (Json::Member& member : object.members())
            mark(member.value, member.key);
}

Piece FieldMarks::write(const Json& value, std::size_t event) const
{
    Piece piece;
    piece.begin(event);
    piece.write(value, m_names);
    return piece;
}

Json* memberOf(Json* object, std::string_view key)
{
    if (!object || !object->isObject())
        return nullptr;
    Json::Members& members = object->members();
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const auto& m) { return m.key == key; });
    return found == members.rend() ? nullptr : &found->value;
}

} // namespace vitrine::protocol
