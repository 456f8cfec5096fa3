// SPDX-License-Identifier: Apache-2.0
// One event's fields, value by value: types, names, JSON inside, and texts through TextCleaner.
#pragma once

#include "event/event.h"
#include "sanitize/fieldrule.h"
#include "sanitize/textcleaner.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

class Cleaner
{
public:
    Cleaner(const product::Profile& profile, const TextCleaner& texts, std::string_view event)
        : m_profile(profile), m_texts(texts), m_event(event)
    {
    }
    void add(const Json::Member& member);
    [[nodiscard]] Json fields() && { return std::move(m_fields); }
    [[nodiscard]] std::vector<event::Removed> cut() && { return std::move(m_cut); }

private:
    using Value = std::optional<Json>; // nullopt: nothing of it goes
    struct Spot                        // where the value being looked at lies
    {
        const FieldRule& rule;
        std::string path;
        unsigned depth = 0;
        [[nodiscard]] Spot in(std::string_view step) const { return {rule, path + "." + std::string(step), depth + 1}; }
    };

    [[nodiscard]] Value fated(const Json& value, const Spot& spot);
    [[nodiscard]] Value typed(const Json& value, const Spot& spot);
    [[nodiscard]] Value structured(const Json& value, Json::Kind kind, const Spot& spot);
    [[nodiscard]] Value any(const Json& value, const Spot& spot);
    [[nodiscard]] Value list(const Json& value, const Spot& spot);
    [[nodiscard]] Value names(const Json& value, const Spot& spot);
    [[nodiscard]] Value name(const Json& value, bool withDash, const Spot& spot);
    [[nodiscard]] Value object(const Json& value, const Spot& spot);
    [[nodiscard]] Value member(const Json::Member& member, const Spot& spot);
    [[nodiscard]] Value text(std::string_view value, const Spot& spot);
    [[nodiscard]] Value jsonText(std::string_view value, const Spot& spot, bool& isJson);
    [[nodiscard]] bool flagMayGo(std::string_view flag, std::string_view value, const Spot& spot) const;
    [[nodiscard]] Place place(const Spot& spot) const;
    [[nodiscard]] std::string shown(std::string_view name) const; // "*" for a name that would tell something
    Value drop(const std::string& path, std::string_view rule);   // notes it

    const product::Profile& m_profile;
    const TextCleaner& m_texts;
    std::string_view m_event;
    Json m_fields = Json::object();
    std::vector<event::Removed> m_cut;
    std::size_t m_drops = 0;  // also those that `cut` has already, or no room for
    std::size_t m_looked = 0; // bytes of text so far
};

} // namespace vitrine::sanitize
