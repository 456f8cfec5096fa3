// SPDX-License-Identifier: GPL-3.0-or-later
// What single fields tell, remembered: millions of events say the same few values again and again, and an equal value
// of the same field of the same event tells the same. For this room only.
#pragma once

#include "audit/finding.h"
#include "event/event.h"
#include "product/profile.h"
#include "sanitize/sanitizer.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace vitrine::audit {

// A finding and what it counts among: those of an event come in the order of stages and ranks.
struct Told
{
    enum class Stage : std::uint8_t { Forbidden, Cut, Form, Shape, OffSign };
    Finding finding;
    Stage stage = Stage::Forbidden;
    std::uint32_t rank = 0;
    mutable std::uint32_t mark = 0; // for whoever counts them
};

class Members
{
public:
    // Of an event with this one field. The profile has to live as long.
    using Examine = std::function<std::vector<Told>(const event::Event&)>;
    Members(const product::Profile& profile, const sanitize::Sanitizer& sanitizer, Examine examine);

    // What its fields tell one by one, in the order of stages and then of fields; lives until the next call. False:
    // they have to be looked at together, for two may be meant by one name or a limit on all of them may count.
    [[nodiscard]] bool look(const event::Event& event, std::vector<const Told*>& out);

private:
    struct View // of one field of one event's name
    {
        std::uint32_t key = 0, name = 0; // what it is called, and in the profile
        bool dotted = false;
        bool trusted = false; // a harmless text tells nothing
        std::uint32_t asked = 0, found = 0;
        [[nodiscard]] bool repeats() const { return asked < 1000 || found > asked / 8; }
    };
    using Views = std::unordered_map<std::string, View>;
    using Entries = std::unordered_map<std::string, std::vector<Told>>;

    [[nodiscard]] Views& viewsOf(std::string_view event);
    [[nodiscard]] View made(std::string_view event, const std::string& key);
    [[nodiscard]] bool tellsNothing(std::string_view event, const std::string& key) const;
    [[nodiscard]] bool apart(View& view);
    [[nodiscard]] const std::vector<Told>& of(const event::Event& event, const Json::Member& member, View& view);
    [[nodiscard]] std::uint32_t numberOf(const std::string& name);

    const product::Profile& m_profile;
    const sanitize::Sanitizer& m_sanitizer;
    Examine m_examine;
    bool m_usable = true;
    std::unordered_map<std::string, Views> m_views; // by the event's name
    std::unordered_map<std::string, std::uint32_t> m_names;
    std::vector<std::uint64_t> m_seen; // by a name's number: the last event that had it
    std::uint64_t m_events = 0;
    Entries m_new, m_old;                     // what is not asked again leaves with the old ones
    std::vector<std::vector<Told>> m_passing; // of this event, not worth keeping
    std::string m_key;
};

} // namespace vitrine::audit
