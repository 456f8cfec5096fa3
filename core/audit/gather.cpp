// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/gather.h"

#include "base/sha256.h"

#include <algorithm>
#include <tuple>

namespace vitrine::audit {
namespace {

constexpr std::size_t idLength = 8;
constexpr std::size_t mostKinds = 10'000; // an attacker may name every field differently

std::string keyOf(const Finding& finding)
{
    std::string key(name(finding.rule));
    for (const std::string* part : {&finding.event, &finding.field, &finding.what, &finding.promise})
        key.append(1, '\0').append(*part);
    return key;
}

std::string fullKeyOf(const Finding& finding) { return finding.product + '\0' + keyOf(finding); }

// The first rows of all of them.
std::vector<std::uint32_t> firstRows(const std::vector<const Share*>& group)
{
    std::vector<std::uint32_t> rows;
    for (const Share* share : group)
        rows.insert(rows.end(), share->tally.rows.begin(),
                    share->tally.rows.begin() + static_cast<std::ptrdiff_t>(share->tally.listed()));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.resize(std::min(rows.size(), mostPlaces));
    return rows;
}

} // namespace

void Gather::add(Finding finding)
{
    const auto found = m_found.find(fullKeyOf(finding));
    if (found != m_found.end() && found->second.value.empty())
        found->second.value = std::move(finding.value);
    else if (found == m_found.end() && m_found.size() < mostKinds)
        m_found.emplace(fullKeyOf(finding), std::move(finding));
}

void Gather::add(std::vector<Share> shares, const OfRow& ofRow, const ValueOf& valueOf)
{
    std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
        return std::make_tuple(a.tally.first(), std::tie(a.finding.detail, a.finding.value)) <
               std::make_tuple(b.tally.first(), std::tie(b.finding.detail, b.finding.value));
    });
    std::map<std::string, std::size_t> numbers;
    std::vector<Group> groups;
    for (const Share& share : shares) {
        const auto [known, isNew] = numbers.try_emplace(fullKeyOf(share.finding), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[known->second].push_back(&share);
    }
    for (const Group& group : groups)
        add(group, ofRow, valueOf);
}

void Gather::add(const Group& group, const OfRow& ofRow, const ValueOf& valueOf)
{
    const Finding& first = group.front()->finding;
    auto found = m_found.find(fullKeyOf(first));
    if (found == m_found.end()) {
        if (m_found.size() >= mostKinds)
            return;
        found = m_found.emplace(fullKeyOf(first), first).first;
        found->second.value.clear();
    }
    Finding& kept = found->second;
    kept.detail = first.detail; // no longer of an example
    for (const Share* share : group) {
        kept.count += share->tally.count;
        kept.severity = std::max(kept.severity, share->finding.severity);
    }
    for (const std::uint32_t row : firstRows(group))
        kept.places.push_back(ofRow(row));
    const Share& shown = **std::min_element(group.begin(), group.end(),
                                            [](const Share* a, const Share* b) { return a->valuedRow < b->valuedRow; });
    if (kept.value.empty() && shown.valuedRow != Tally::noRow)
        kept.value = shown.finding.value.empty() ? valueOf(shown.kind, shown.valuedRow) : shown.finding.value;
}

void Gather::keep(Finding finding) { m_found.insert_or_assign(fullKeyOf(finding), std::move(finding)); }

std::vector<Finding> Gather::take() &&
{
    std::vector<Finding> all;
    for (auto& [key, finding] : m_found) {
        finding.id = finding.product + "-" + sha256Hex(keyOf(finding)).substr(0, idLength);
        all.push_back(std::move(finding));
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::tie(b.severity, a.product, a.rule, a.event, a.field, a.what) <
               std::tie(a.severity, b.product, b.rule, b.event, b.field, b.what);
    });
    return all;
}

} // namespace vitrine::audit
