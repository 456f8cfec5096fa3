// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of a product, declared or found, with how many events held a value in it.
#pragma once

#include "event/event.h"
#include "product/load.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace vitrine::evidence {

struct FieldUse
{
    std::string event; // empty: a field of every event
    std::string name;
    const product::Field* field = nullptr; // null: no document of the product names it
    std::string example;                   // the first value that was found, secrets masked; else the declared one
    bool seen = false;                     // the example was found here
    std::uint64_t count = 0;               // events that held it, null values left out
};

class FieldUses
{
public:
    static constexpr std::size_t mostUndeclared = 1000; // of one product; what is more is not listed

    explicit FieldUses(const product::Catalogue& catalogue) : m_catalogue(catalogue) {}

    void add(const event::Event& event);
    // Declared ones in the profile's order, those of other products' spelling only if they were found; then undeclared.
    [[nodiscard]] std::vector<FieldUse> of(const product::Profile& profile) const;

private:
    struct Seen
    {
        std::uint64_t count = 0;
        std::string example;
    };
    static void count(Seen& seen, const Json::Member& member);

    const product::Catalogue& m_catalogue;
    std::map<const product::Field*, Seen> m_declared;
    // By product; then by event and field.
    std::map<std::string, std::map<std::pair<std::string, std::string>, Seen>> m_undeclared;
};

} // namespace vitrine::evidence
