// SPDX-License-Identifier: Apache-2.0
#include "protocol/piece.h"

#include <algorithm>

namespace vitrine::protocol {

Piece Draft::piece(std::size_t event, bool complete)
{
    constexpr std::size_t mostAhead = 1u << 20; // one huge event is no rule
    const std::size_t offset = m_last.offset + m_last.length, mark = m_last.mark + m_last.marks;
    m_last = {event, offset, m_text.size() - offset, mark, m_marks.size() - mark, complete};
    if (offset == 0) { // the others are likely to be about as large as the first
        m_text.reserve(std::min(mostAhead, m_events * (m_last.length + m_last.length / 8)));
        m_marks.reserve(std::min(mostAhead / sizeof(Mark), m_events * (m_last.marks + 1)));
    }
    return m_last;
}

Piece Draft::piece(std::size_t event, std::string_view bytes, std::span<const JsonSpan> spans,
                   std::span<const std::string> names)
{
    const std::size_t start = m_text.size();
    m_text.raw(bytes);
    for (const JsonSpan& span : spans)
        if (const auto mark = static_cast<std::size_t>(span.mark); mark < names.size())
            m_marks.push_back({m_names.emplace_back(names[mark]), start + span.offset, span.length});
    return piece(event);
}

void Draft::reserve(Request& request, std::span<const Piece> pieces, std::size_t bytes, std::size_t fields) const
{
    for (const Piece& piece : pieces) {
        bytes += piece.length + 1;
        fields += piece.marks;
    }
    request.body.reserve(bytes);
    request.fields.reserve(fields);
    request.events.reserve(pieces.size());
}

void Draft::append(Request& request, const Piece& piece) const
{
    const std::size_t start = request.body.size();
    request.body += m_text.view().substr(piece.offset, piece.length);
    for (const Mark& mark : std::span(m_marks).subspan(piece.mark, piece.marks))
        request.fields.push_back(
            {piece.event, std::string(mark.field), mark.offset - piece.offset + start, mark.length});
    request.events.push_back(piece.event);
    request.complete = request.complete && piece.complete;
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

Piece FieldMarks::write(Draft& draft, const Json& value, std::size_t event) const
{
    std::string bytes;
    std::vector<JsonSpan> spans;
    value.dump(bytes, &spans);
    return draft.piece(event, bytes, spans, m_names);
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
