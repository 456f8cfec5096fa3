// SPDX-License-Identifier: Apache-2.0
// The events' own bytes, written one after another into one draft before they are shared out over bodies, with the
// places of their fields. Internal to the room.
#pragma once

#include "protocol/protocol.h"

#include "base/jsontext.h"

#include <deque>
#include <span>

namespace vitrine::protocol {

// One event's part of a draft.
struct Piece
{
    std::size_t event = 0;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::size_t mark = 0; // the first of its fields
    std::size_t marks = 0;
    bool complete = true; // false: a stand-in is in it
};

class Draft
{
public:
    explicit Draft(std::size_t events) : m_events(events) {}

    [[nodiscard]] JsonText& text() { return m_text; }
    // What was written from there on is the value of that field, whose name has to live as long as the draft.
    void mark(std::string_view field, std::size_t start) { m_marks.push_back({field, start, m_text.size() - start}); }
    // All that was written and marked since the last piece.
    [[nodiscard]] Piece piece(std::size_t event, bool complete = true);
    // The same with bytes made elsewhere.
    [[nodiscard]] Piece piece(std::size_t event, std::string_view bytes, std::span<const JsonSpan> spans,
                              std::span<const std::string> names);

    // Makes room for the pieces, and for that many bytes and fields beside them.
    void reserve(Request& request, std::span<const Piece> pieces, std::size_t bytes = 0, std::size_t fields = 0) const;
    // Adds the piece to the body and its fields and event to the request.
    void append(Request& request, const Piece& piece) const;

private:
    struct Mark
    {
        std::string_view field;
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    std::size_t m_events; // that it is for, about
    JsonText m_text;
    std::vector<Mark> m_marks;
    std::deque<std::string> m_names;
    Piece m_last;
};

// Remembers which value of an event's JSON is which field, until the bytes are written.
class FieldMarks
{
public:
    Json& mark(Json& value, std::string_view field); // returns value
    void markMembers(Json& object);                  // each under its key; nothing when it is no object
    [[nodiscard]] Piece write(Draft& draft, const Json& value, std::size_t event) const;

private:
    std::vector<std::string> m_names;
};

// The member, or null when there is none.
[[nodiscard]] Json* memberOf(Json* object, std::string_view key);

} // namespace vitrine::protocol
