// SPDX-License-Identifier: Apache-2.0
#include "protocol/piece.h"

#include <algorithm>
#include <iterator>

namespace vitrine::protocol {

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
    Piece piece{event, {}, {}, true};
    std::vector<JsonSpan> spans;
    value.dump(piece.bytes, &spans);
    for (const JsonSpan& span : spans)
        if (const auto mark = static_cast<std::size_t>(span.mark); mark < m_names.size())
            piece.fields.push_back({event, m_names[mark], span.offset, span.length});
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

void reserve(Request& request, std::span<const Piece> pieces, std::size_t bytes, std::size_t fields)
{
    for (const Piece& piece : pieces) {
        bytes += piece.bytes.size() + 1;
        fields += piece.fields.size();
    }
    request.body.reserve(bytes);
    if (pieces.size() > 1) // a piece alone hands its own over
        request.fields.reserve(fields);
    request.events.reserve(pieces.size());
}

void append(Request& request, Piece&& piece)
{
    for (FieldSpan& field : piece.fields)
        field.offset += request.body.size();
    if (request.fields.capacity() == 0)
        request.fields = std::move(piece.fields);
    else
        request.fields.insert(request.fields.end(), std::make_move_iterator(piece.fields.begin()),
                              std::make_move_iterator(piece.fields.end()));
    request.events.push_back(piece.event);
    request.body += piece.bytes;
    request.complete = request.complete && piece.complete;
}

} // namespace vitrine::protocol
