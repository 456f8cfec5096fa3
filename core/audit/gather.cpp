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

} // namespace

void Gather::add(Finding finding, const Place* place)
{
    std::string key = finding.product + '\0' + keyOf(finding);
    auto found = m_found.find(key);
    const bool first = found == m_found.end();
    if (first) {
        if (m_found.size() >= mostKinds)
            return;
        found = m_found.emplace(std::move(key), std::move(finding)).first;
    }
    Finding& kept = found->second;
    if (kept.value.empty())
        kept.value = std::move(finding.value);
    if (!place)
        return;
    if (++kept.count == 1 && !first)
        kept.detail = std::move(finding.detail); // no longer of an example
    kept.severity = std::max(kept.severity, finding.severity);
    if (kept.places.size() < mostPlaces)
        kept.places.push_back(*place);
}

void Gather::keep(Finding finding)
{
    std::string key = finding.product + '\0' + keyOf(finding);
    m_found.insert_or_assign(std::move(key), std::move(finding));
}

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
