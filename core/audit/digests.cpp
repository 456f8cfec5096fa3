// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/digests.h"

namespace vitrine::audit {
namespace {

constexpr std::size_t mostBytes = 48u << 20;
constexpr std::size_t mostKinds = 10'000;
constexpr std::size_t mostLayouts = 50'000;
constexpr std::size_t mostUses = 100'000; // session IDs are many
constexpr std::size_t mostDigests = 200'000;

void addPart(std::string& key, std::string_view part)
{
    key.append(std::to_string(part.size())).append(1, ':').append(part);
}

void addNumber(std::string& key, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        key += static_cast<char>(number >> shift & 0xff);
}

} // namespace

Digests::Digests()
{
    m_layouts.emplace_back();
    static_cast<void>(digestOf({}));
}

template<class Item>
std::uint32_t Digests::numberOf(Numbers& numbers, std::vector<Item>& items, Item item, std::size_t most, bool& full)
{
    if (const auto known = numbers.find(m_key); known != numbers.end())
        return known->second;
    if (items.size() >= most || m_bytes + m_key.size() > mostBytes) {
        full = true;
        return none;
    }
    m_bytes += m_key.size();
    const auto number = static_cast<std::uint32_t>(items.size());
    numbers.emplace(m_key, number);
    items.push_back(std::move(item));
    return number;
}

std::uint32_t Digests::kindOf(const Finding& finding)
{
    m_key.assign(name(finding.rule)).append(1, static_cast<char>('0' + static_cast<int>(finding.severity)));
    for (const std::string* part :
         {&finding.product, &finding.event, &finding.field, &finding.what, &finding.promise, &finding.detail})
        addPart(m_key, *part);
    return numberOf(m_kindNumbers, m_kinds, finding, mostKinds, m_full);
}

std::uint32_t Digests::layoutOf(Layout layout)
{
    m_key = std::to_string(layout.product) + ' ';
    addPart(m_key, layout.event);
    for (const std::string& field : layout.fields)
        addPart(m_key, field);
    return numberOf(m_layoutNumbers, m_layouts, std::move(layout), mostLayouts, m_full);
}

std::uint32_t Digests::useOf(const Use& use)
{
    m_key = std::to_string(use.product) + ' ';
    addPart(m_key, use.field);
    m_key += use.value;
    return numberOf(m_useNumbers, m_uses, use, mostUses, m_unused);
}

std::uint32_t Digests::digestOf(Digest digest)
{
    m_key.assign(1, static_cast<char>('0' + static_cast<int>(digest.verdict)));
    addNumber(m_key, digest.layout);
    for (const Mention& mention : digest.mentions)
        addNumber(m_key, mention.kind << 1 | (mention.valued ? 1 : 0));
    return numberOf(m_digestNumbers, m_digests, std::move(digest), mostDigests, m_full);
}

} // namespace vitrine::audit
