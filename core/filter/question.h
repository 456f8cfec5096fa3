// SPDX-License-Identifier: GPL-3.0-or-later
// One term made ready to be asked of many rows. Internal to the room.
#pragma once

#include "filter/evaluate.h"
#include "store/walk.h"

#include <functional>
#include <optional>

namespace vitrine::filter {

// How much it costs to ask; the order in which questions are asked.
enum class Cost : std::uint8_t { Column, Bytes, Event };

// A row, decoded when somebody asks.
class Details
{
public:
    Details(const store::Snapshot& snapshot, store::Walk& walk, std::size_t row)
        : m_snapshot(snapshot), m_walk(walk), m_row(row)
    {
    }
    [[nodiscard]] std::size_t row() const { return m_row; }
    [[nodiscard]] const store::Draft* glimpse() { return m_walk.glimpse(m_row); } // null: event() has to tell
    [[nodiscard]] const event::Event* event();                                    // null: it cannot be read any more
    [[nodiscard]] const std::string& raw();                                       // empty likewise

private:
    const store::Snapshot& m_snapshot;
    store::Walk& m_walk;
    std::size_t m_row;
    std::optional<Result<event::Event>> m_event;
    std::optional<std::string> m_raw;
};

struct Question
{
    Cost cost = Cost::Column;
    std::function<bool(Details&)> fits;
};

[[nodiscard]] Question questionOf(const Term& term, const store::Snapshot& snapshot, const Context& context);

[[nodiscard]] Question columnQuestion(const Term& term, const store::Snapshot& snapshot, const Context& context);
[[nodiscard]] Question eventQuestion(const Term& term, const Context& context);
[[nodiscard]] Question hasQuestion(const std::string& word, const store::Snapshot& snapshot, const Context& context);

// A text that stands in the raw bytes of every event that fits, unless they escape letters that need no escape; empty:
// there is none. Of terms that have to decode.
[[nodiscard]] std::string needleOf(const Term& term);

// Three-way by numbers where there are any: 1.10 is after 1.9.
[[nodiscard]] int compareVersions(std::string_view a, std::string_view b);
[[nodiscard]] bool holds(Comparison comparison, double left, double right);
[[nodiscard]] bool holds(Comparison comparison, Millis time, Interval with);

} // namespace vitrine::filter
