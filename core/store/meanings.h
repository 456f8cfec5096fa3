// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of events mean to the columns, by the profiles. Millions of events have the same fields in the same
// order, so each lookup first expects the field that came at this place the last time.
#pragma once

#include "product/load.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vitrine::store {

struct Meaning
{
    product::Role role = product::Role::None;
    bool seconds = false; // of a duration
};

class Meanings
{
public:
    explicit Meanings(const product::Catalogue& catalogue) : m_catalogue(catalogue) {}

    // Of one product's event; the reference lives until the next call.
    class Layout;
    [[nodiscard]] Layout& of(int product, std::string_view eventName);

    class Layout
    {
    public:
        Layout(const product::Profile& profile, std::string_view eventName) : m_profile(profile), m_event(eventName) {}
        [[nodiscard]] Meaning at(std::size_t position, std::string_view field);

    private:
        struct Expected
        {
            std::string field;
            Meaning meaning;
        };
        const product::Profile& m_profile;
        std::string m_event;
        std::vector<Expected> m_expected;
    };

private:
    const product::Catalogue& m_catalogue;
    std::unordered_map<std::string, Layout> m_layouts;
    std::string m_lastKey;
    Layout* m_last = nullptr;
    std::string m_key;
};

} // namespace vitrine::store
