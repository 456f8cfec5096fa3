// SPDX-License-Identifier: Apache-2.0
// One event's own bytes in a body, with the places of its fields. Internal to the room.
#pragma once

#include "protocol/protocol.h"

#include <span>

namespace vitrine::protocol {

struct Piece
{
    std::size_t event = 0;
    std::string bytes;
    std::vector<FieldSpan> fields; // offsets into bytes
    bool complete = true;          // false: a stand-in is in it
};

// Remembers which value of an event's JSON is which field, until the bytes are written.
class FieldMarks
{
public:
    Json& mark(Json& value, std::string_view field); // returns value
    void markMembers(Json& object);                  // each under its key; nothing when it is no object
    [[nodiscard]] Piece write(const Json& value, std::size_t event) const;

private:
    std::vector<std::string> m_names;
};

// The member, or null when there is none.
[[nodiscard]] Json* memberOf(Json* object, std::string_view key);

// Makes room for the pieces, and for that many bytes and fields beside them.
void reserve(Request& request, std::span<const Piece> pieces, std::size_t bytes = 0, std::size_t fields = 0);
// Adds the piece to the body and its fields and event to the request.
void append(Request& request, Piece&& piece);

} // namespace vitrine::protocol
