// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the events of a journalled request, counted and one by one.
#pragma once

#include "outbox/journal.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::report {

struct EventOutcome
{
    outbox::JournalEvent event;
    event::Status status = event::Status::Unknown;
    std::string why;
};
// In the order of the body. An event that the answer says nothing of is Unknown.
[[nodiscard]] std::vector<EventOutcome> outcomesOf(const outbox::JournalEntry& entry);

// How the attempt ended as a whole: the same for all its events, or Mixed.
enum class AttemptEnd : std::uint8_t { Sent, Refused, Unknown, Queued, Dropped, Mixed };
[[nodiscard]] AttemptEnd endOf(const outbox::JournalEntry& entry);
[[nodiscard]] const char* name(AttemptEnd end); // "sent" ... "mixed"

// Events by event::Status, as its number.
using StatusCounts = std::array<std::uint64_t, 6>;
[[nodiscard]] StatusCounts countsOf(const outbox::JournalEntry& entry);

// "https://host:1234/path?x={secret}" -> "host:1234"
[[nodiscard]] std::string hostOf(const outbox::Attempt& attempt);

} // namespace vitrine::report
