// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bench.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

constexpr std::size_t batch = 256;
constexpr std::size_t mostOutlines = 10'000;
constexpr std::size_t longestName = 256;
constexpr std::size_t mostFields = 1024; // of one event

} // namespace

Bench::Bench(const product::Catalogue& catalogue, const sanitize::Surroundings& surroundings, std::string wanted)
    : m_wanted(std::move(wanted))
{
    for (const product::Profile& profile : catalogue.profiles)
        m_places.emplace_back(profile, surroundings, [this](const Finding& finding, std::size_t ticket) {
            Pending& pending = m_pending[ticket];
            if (pending.digest.verdict == Verdict::Valid)
                pending.digest.verdict = Verdict::Invalid;
            mention(pending, finding, m_digests.kindOf(finding));
        });
}

void Bench::look(event::Event event, const store::Row& row, SeenFile& into)
{
    ++m_looked;
    Pending& pending = m_pending.emplace_back();
    pending.row = row;
    pending.into = &into;
    take(pending, std::move(event));
    if (m_pending.size() >= batch)
        finish();
}

void Bench::take(Pending& pending, event::Event event)
{
    const product::Profile& profile = m_places[static_cast<std::size_t>(pending.row.product)].examiner.profile();
    addUses(pending, event);
    pending.told = m_wanted.empty() || m_wanted == profile.id;
    if (pending.told)
        examine(pending, std::move(event));
}

const Bench::Outline& Bench::outlineOf(const event::Event& event, int product)
{
    if (m_outlines.size() >= mostOutlines)
        m_outlines.clear();
    m_key = std::to_string(product);
    m_key.append(1, '\0').append(event.name);
    for (const Json::Member& member : event.fields.members())
        m_key.append(std::to_string(member.key.size())).append(1, ' ').append(member.key);
    if (const auto known = m_outlines.find(m_key); known != m_outlines.end())
        return known->second;
    const product::Profile& profile = m_places[static_cast<std::size_t>(product)].examiner.profile();
    const product::EventKind* kind = profile.event(event.name);
    Layout layout{product, kind ? kind->name : event.name, {}};
    for (const Json::Member& member : event.fields.members()) {
        const product::Field* field = profile.field(event.name, member.key);
        if (layout.fields.size() < mostFields)
            layout.fields.push_back((field ? field->name : member.key).substr(0, longestName));
    }
    const std::uint32_t number = m_digests.layoutOf(std::move(layout));
    return m_outlines[m_key] = {number == Digests::none ? 0 : number, identifiersIn(profile, event)};
}

void Bench::addUses(Pending& pending, const event::Event& event)
{
    for (const Identifying& each : outlineOf(event, pending.row.product).identifiers) {
        const Json& value = event.fields.members()[each.member].value;
        if (!tellsApart(value))
            continue;
        const std::uint32_t use = m_digests.useOf({pending.row.product, each.field, std::string(value.text())});
        if (use != Digests::none)
            pending.uses.push_back(use);
    }
}

void Bench::mention(Pending& pending, const Finding& finding, std::uint32_t kind)
{
    if (kind == Digests::none)
        return;
    auto& mentions = pending.digest.mentions;
    const auto known =
        std::find_if(mentions.begin(), mentions.end(), [&](const Mention& each) { return each.kind == kind; });
    if (known == mentions.end())
        mentions.push_back({kind, !finding.value.empty()});
    else
        known->valued = known->valued || !finding.value.empty();
    if (pending.value && pending.valueOf == kind && pending.value->empty())
        *pending.value = finding.value;
}

void Bench::examine(Pending& pending, event::Event event)
{
    Place& place = m_places[static_cast<std::size_t>(pending.row.product)];
    pending.digest.verdict = place.examiner.look(event, m_told);
    for (const Told* told : m_told) {
        if (told->mark == 0)
            told->mark = m_digests.kindOf(told->finding) + 1; // no room: 0 again
        mention(pending, told->finding, told->mark - 1);
    }
    pending.digest.layout = outlineOf(event, pending.row.product).layout;
    place.limits.add(std::move(event), static_cast<std::size_t>(&pending - m_pending.data()));
}

void Bench::finish()
{
    for (Place& place : m_places)
        place.limits.finish();
    for (Pending& pending : m_pending) {
        auto& mentions = pending.digest.mentions;
        std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.kind < b.kind; });
        const std::uint32_t digest = pending.told ? m_digests.digestOf(std::move(pending.digest)) : Digests::untold;
        if (pending.into)
            pending.into->add(pending.row, digest == Digests::none ? Digests::untold : digest, pending.uses);
    }
    m_pending.clear();
}

std::string Bench::valueIn(event::Event event, const store::Row& row, std::uint32_t kind)
{
    std::string value;
    Pending& pending = m_pending.emplace_back();
    pending.row = row;
    pending.value = &value;
    pending.valueOf = kind;
    take(pending, std::move(event));
    finish();
    return value;
}

} // namespace vitrine::audit
