// SPDX-License-Identifier: GPL-3.0-or-later
// Events looked at one by one and put down as digests, a few hundred at a time. For this room only.
#pragma once

#include "audit/digests.h"
#include "audit/examine.h"
#include "audit/identities.h"
#include "audit/limits.h"
#include "audit/seenfile.h"
#include "product/load.h"

#include <deque>
#include <unordered_map>

namespace vitrine::audit {

class Bench
{
public:
    // wanted: id of the product that is looked at; empty: all. The catalogue has to live as long.
    Bench(const product::Catalogue& catalogue, const sanitize::Surroundings& surroundings, std::string wanted);
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    void look(event::Event event, const store::Row& row, SeenFile& into);
    void finish(); // what was looked at is in its file from now on

    // The value that a kind of finding has in that event.
    [[nodiscard]] std::string valueIn(event::Event event, const store::Row& row, std::uint32_t kind);

    [[nodiscard]] const Digests& digests() const { return m_digests; }
    [[nodiscard]] std::uint64_t looked() const { return m_looked; }

private:
    struct Pending
    {
        store::Row row;
        SeenFile* into = nullptr;
        Digest digest;
        bool told = false; // else nobody asked about it
        std::vector<std::uint32_t> uses;
        std::string* value = nullptr; // of this kind, for somebody who asks
        std::uint32_t valueOf = 0;
    };
    struct Outline // of events with the same name and the same keys in the same order
    {
        std::uint32_t layout = 0;
        std::vector<Identifying> identifiers;
    };
    struct Place // where the events of one product are looked at
    {
        Place(const product::Profile& profile, const sanitize::Surroundings& surroundings, Limits::Found found)
            : examiner(profile, surroundings), limits(profile, std::move(found))
        {
        }
        Examiner examiner;
        Limits limits;
    };

    void take(Pending& pending, event::Event event);
    void examine(Pending& pending, event::Event event);
    void addUses(Pending& pending, const event::Event& event);
    [[nodiscard]] const Outline& outlineOf(const event::Event& event, int product);
    void mention(Pending& pending, const Finding& finding, std::uint32_t kind);

    std::string m_wanted;
    Digests m_digests;
    std::deque<Place> m_places; // in the catalogue's order
    std::vector<Pending> m_pending;
    std::vector<const Told*> m_told;
    std::unordered_map<std::string, Outline> m_outlines;
    std::string m_key;
    std::uint64_t m_looked = 0;
};

} // namespace vitrine::audit
