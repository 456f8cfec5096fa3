// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the fields of two sets of events, bounded however hostile they are. Internal to the room.
#pragma once

#include "report/comparison.h"

#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace vitrine::report {

class FieldTally
{
public:
    enum Side : std::uint8_t { A, B };

    // whole: values are kept as they are, for two events are looked at closely.
    FieldTally(const product::Profile& profile, bool whole) : m_profile(profile), m_whole(whole) {}

    void add(Side side, const event::Event& event);
    [[nodiscard]] Comparison result() const;

private:
    struct Counted
    {
        bool head = false;
        bool declared = false;
        std::array<std::uint64_t, 2> events{};
        std::array<std::uint64_t, 2> lastEvent{}; // a key that stands twice counts once
        std::array<std::set<std::string_view>, 2> types;
        std::array<std::set<std::string>, 2> spellings;
        std::array<std::uint64_t, 2> distinct{};
        std::array<bool, 2> more{};
        std::unordered_map<std::string, std::array<std::uint64_t, 2>> values;
    };

    void addHeads(Side side, const event::Event& event);
    void addIfMissing(Side side, const event::Event& event, product::Role role, const std::string& value);
    void addField(Side side, const std::string& name, bool declared, const Json::Member& member, bool head = false);
    [[nodiscard]] FieldDifference difference(const std::string& name, const Counted& counted) const;
    [[nodiscard]] std::vector<KindDifference> kinds() const;
    [[nodiscard]] double shareOf(std::uint64_t part, Side side) const;
    [[nodiscard]] Difference differenceOf(std::uint64_t a, std::uint64_t b) const;

    const product::Profile& m_profile;
    bool m_whole;
    std::array<std::uint64_t, 2> m_events{};
    std::map<std::string, std::array<std::uint64_t, 2>, std::less<>> m_kinds;
    std::map<std::string, Counted, std::less<>> m_fields;
    std::uint64_t m_leftOut = 0;
};

} // namespace vitrine::report
