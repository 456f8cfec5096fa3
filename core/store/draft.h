// SPDX-License-Identifier: GPL-3.0-or-later
// What a shape sees in a value before anybody knows whose event it is. Drafts point into the parsed document.
#pragma once

#include "event/event.h"
#include "store/node.h"
#include "store/tape.h"

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace vitrine::store {

struct Draft
{
    struct Field
    {
        std::string_view name;
        Node value;
    };

    event::Shape shape = event::Shape::Unknown;
    std::string_view name;
    std::string_view product; // id that the event itself states
    std::string_view owner;   // id that the journal around it states; may be none of the catalogue's
    std::string_view service; // what its producer calls itself
    std::string_view id;
    std::string_view session;
    std::optional<Millis> time;
    std::optional<bool> success;
    std::optional<double> durationMs;
    std::vector<Field> fields;
    Node wire;
    Node frame;
    bool journalled = false; // read from the body of a journal's request
    Node listed;             // what the journal around it says of it: {"id","name","time","cut"}

    void add(std::string_view field, const Node& value) { fields.push_back({field, value}); }
    void addMembers(const Node& object);
};

// The drafts of one value, and what had to be made to write them: parsed strings, converted values.
class Drafts
{
public:
    // Columns: only what a row needs, read from simdjson's tape. Detail: everything, lossless.
    enum class Purpose : std::uint8_t { Columns, Detail };
    explicit Drafts(Purpose purpose) : m_purpose(purpose) {}

    [[nodiscard]] bool detail() const { return m_purpose == Purpose::Detail; }
    void clear();
    Draft& add(event::Shape shape);
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Draft& operator[](std::size_t index) const { return m_drafts[index]; }
    [[nodiscard]] Draft& operator[](std::size_t index) { return m_drafts[index]; }
    void keepFirst(std::size_t size) { m_size = size; } // forgets the drafts behind them

    Node keep(Json value);
    std::string_view keepText(std::string text);
    // JSON inside a string; nothing when it is none.
    Node parse(std::string_view text);

private:
    Purpose m_purpose;
    std::deque<Draft> m_drafts; // kept for their memory; the first m_size count
    std::size_t m_size = 0;
    std::deque<Json> m_values;
    std::deque<std::string> m_texts;
    std::deque<TapeParser> m_parsers;
    std::size_t m_parsersInUse = 0;
};

} // namespace vitrine::store
