// SPDX-License-Identifier: Apache-2.0
// One event's own bytes for a body, with the places of its fields. One is used for all events, one after another, so
// that only the bodies take room. Internal to the room.
#pragma once

#include "protocol/protocol.h"

#include "base/jsontext.h"

namespace vitrine::protocol {

class Piece
{
public:
    void begin(std::size_t event);            // forgets the event before
    void incomplete() { m_complete = false; } // a stand-in is in it

    [[nodiscard]] JsonText& text() { return m_text; }
    // What was written from there on is the value of that field, whose name has to live until append().
    void mark(std::string_view field, std::size_t start) { m_marks.push_back({field, start, m_text.size() - start}); }
    // A value whose marks are places in the names.
    void write(const Json& value, std::vector<std::string> names);

    [[nodiscard]] std::size_t event() const { return m_event; }
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    // Makes room for that many events like this one, with so many fields more each, and for bytes around them.
    void reserve(Request& request, std::size_t events, std::size_t fields = 0, std::size_t around = 0) const;
    // Adds it to the body, and its fields and event to the request.
    void append(Request& request) const;

private:
    struct Mark
    {
        std::string_view field;
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    std::size_t m_event = 0;
    bool m_complete = true;
    JsonText m_text;
    std::vector<Mark> m_marks;
    std::vector<std::string> m_names;
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

} // namespace vitrine::protocol
