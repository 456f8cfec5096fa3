// SPDX-License-Identifier: GPL-3.0-or-later
// Two sets of events side by side: which kinds and fields appeared, vanished or changed. A set is one event, a day, a
// version of a tool, or any rows. Fields are aligned by the name the product declares, so that two spellings of one
// field meet.
#pragma once

#include "report/usage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::report {

// Events of a product, of some days, of one version of it (as its version field says); nullopt: of any.
struct Subset
{
    std::string product;
    Range range;
    std::optional<std::string> version;
};
[[nodiscard]] std::vector<std::size_t> rowsOf(const store::Snapshot& snapshot, const Subset& subset);
// A local day. Ends where the next one begins.
[[nodiscard]] Range rangeOfDay(std::int64_t day, int utcOffsetMinutes); // day: since 1970-01-01

// What there is to compare of a product: days and versions that have events, ascending and in order of appearance.
struct Comparable
{
    std::vector<DayCount> days;
    std::vector<NamedCount> versions;
};
[[nodiscard]] Comparable comparable(const store::Snapshot& snapshot, const std::string& product, int utcOffsetMinutes);

struct ValueCount
{
    std::string value; // plain text; of sets the first 256 bytes
    std::uint64_t a = 0, b = 0;
};

struct FieldSide
{
    std::uint64_t events = 0;           // that have the field
    std::vector<std::string> types;     // "null", "boolean", "number", "text", "list", "object"; sorted
    std::vector<std::string> spellings; // sorted
    std::uint64_t distinct = 0;         // values; at most mostDistinct
    bool more = false;                  // there are more than that
};

inline constexpr std::size_t mostDistinct = 1000;
inline constexpr std::size_t mostValues = 50;  // that are listed
inline constexpr std::uint64_t fewValues = 32; // a field of so few is a choice: a new value is a change
inline constexpr double shareThatCounts = 0.1; // of the events
inline constexpr std::size_t mostComparedFields = 2000;

enum class Difference : std::uint8_t { Appeared, Vanished, Changed, Same };
[[nodiscard]] const char* name(Difference difference); // "appeared", "vanished", "changed", "same"

struct FieldDifference
{
    std::string field;
    bool head = false; // of the event itself: name, time; only between two events
    bool declared = false;
    Difference what = Difference::Same;
    bool types = false; // what changed
    bool share = false;
    bool values = false;
    bool spelling = false;
    FieldSide a, b;
    std::vector<ValueCount> valueCounts; // most frequent first
};

struct KindDifference
{
    std::string event;
    Difference what = Difference::Same; // Changed: its share of the events did
    std::uint64_t a = 0, b = 0;
};

struct Comparison
{
    std::uint64_t a = 0, b = 0; // events that were read
    std::uint64_t unreadable = 0;
    std::uint64_t fieldsLeftOut = 0;     // beyond mostComparedFields
    std::vector<KindDifference> kinds;   // differences first, then by name
    std::vector<FieldDifference> fields; // heads, differences, the rest; by name
    bool cancelled = false;

    [[nodiscard]] bool ofTwoEvents() const { return a == 1 && b == 1; }
    [[nodiscard]] std::size_t count(Difference what) const; // fields
};

struct Sides
{
    std::vector<std::size_t> a, b; // rows of the snapshot
};
// profile: whose fields these are. Reads every event again, so it takes its time; asks `cancelled` in between.
[[nodiscard]] Comparison compare(const store::Snapshot& snapshot, const product::Profile& profile, const Sides& sides,
                                 const std::function<bool()>& cancelled = {});

} // namespace vitrine::report
