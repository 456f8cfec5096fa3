// SPDX-License-Identifier: GPL-3.0-or-later
// The consent timeline of a product: when it told or asked, what was chosen and by which rung, when IDs came and went,
// when something was first recorded and first left, and what was deleted. Put together from what lies on this machine:
// the product's own config (companion keys of its profile), the ledger of IDs, the list of changes, spools, journals
// and logs. Each moment says where it is known from; what nobody noted has no time, or only a latest one.
#pragma once

#include "change/change.h"
#include "report/usage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::report {

enum class MomentKind : std::uint8_t {
    Noticed,       // the notice was shown
    Allowed,       // somebody chose on
    Forbidden,     // somebody chose off
    Undone,        // a change that was taken back since: nobody noted when
    IdSeen,        // an ID was first seen
    IdRetired,     // an ID was replaced
    QueueBegan,    // the consent generation that what waits belongs to was made
    FirstRecorded, // the oldest event that is known
    LastRecorded,
    FirstSent, // the oldest request that is known: the first byte out
    LastSent,
    Deleted, // events were deleted unsent: with a change, by a purge, or by a program that saw the tool turned off
    Dropped, // events were given up: detail is the reason
    Decided  // what holds now, and the rung that won
};
[[nodiscard]] const char* name(MomentKind kind); // "noticed", "allowed", ...

// NotLater: the time is the latest it may have been.
enum class Precision : std::uint8_t { Exact, NotLater, Unknown };
[[nodiscard]] const char* name(Precision precision); // "exact", "not-later", "unknown"

enum class Flag : std::uint8_t { None, BeforeAsked, MaybeBeforeAsked, AfterOptOut };
[[nodiscard]] const char* name(Flag flag); // "none", "before-asked", "maybe-before-asked", "after-opt-out"

struct Moment
{
    MomentKind kind = MomentKind::Decided;
    Millis time = 0; // meaningless when it is Unknown
    Precision precision = Precision::Exact;
    std::string source; // path of a file, a variable, or the rung's own name
    std::uint64_t line = 0;
    std::string rung;   // of a choice: its id in the ladder
    std::string detail; // a key, an ID's name and value, a host, a reason: plain words of files, not sentences
    std::uint64_t events = 0;
    Flag flag = Flag::None;
};

struct DayActivity
{
    std::int64_t day = 0; // days since 1970-01-01, local
    std::uint64_t recorded = 0;
    std::uint64_t sent = 0; // events in requests that left
};

struct TimelineFlags
{
    std::uint64_t sentBeforeAsked = 0; // events in requests before the first notice or answer on record
    bool maybe = false;                // ... whose time is only known as the latest
    std::uint64_t recordedAfterOptOut = 0;
    std::uint64_t sentAfterOptOut = 0;
    std::uint64_t idsBeforeAsked = 0;
    [[nodiscard]] bool any() const
    {
        return sentBeforeAsked + recordedAfterOptOut + sentAfterOptOut + idsBeforeAsked > 0;
    }
};

struct Timeline
{
    product::Notice::Kind asks = product::Notice::Kind::None;
    consent::Decision now;
    std::vector<Moment> moments;   // by time; those without one last, what holds now at the end
    std::vector<DayActivity> days; // ascending, days without anything left out
    TimelineFlags flags;
    bool journalCut = false;     // older requests than were read
    std::optional<Error> unread; // the journal or the list of changes could not be read
};

struct TimelineQuestion
{
    const product::Profile& profile;
    const change::Context& context;
    const store::Snapshot& snapshot;
    int utcOffsetMinutes = 0; // of the days
    Millis now = 0;           // when Decided is
};
[[nodiscard]] Timeline timelineOf(const TimelineQuestion& question);

} // namespace vitrine::report
