// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/seenfile.h"

#include <algorithm>
#include <tuple>

namespace vitrine::audit {
namespace {

template<class A, class B> bool before(const A& a, const B& b)
{
    return std::tie(a.offset, a.element) < std::tie(b.offset, b.element);
}

template<class A, class B> bool isAt(const A& a, const B& b)
{
    return a.offset == b.offset && a.element == b.element && a.length == b.length;
}

} // namespace

const SeenFile::Event* SeenFile::find(const store::Row& row)
{
    if (m_next >= m_settled || !isAt(m_events[m_next], row)) {
        const auto end = m_events.begin() + static_cast<std::ptrdiff_t>(m_settled);
        const auto at = std::lower_bound(m_events.begin(), end, row, before<Event, store::Row>);
        if (at == end || !isAt(*at, row))
            return nullptr;
        m_next = static_cast<std::size_t>(at - m_events.begin());
    }
    return &m_events[m_next++];
}

void SeenFile::add(const store::Row& row, std::uint32_t digest, std::span<const std::uint32_t> uses)
{
    const auto begin = uses.empty() ? 0 : static_cast<std::uint32_t>(m_uses.size());
    m_uses.insert(m_uses.end(), uses.begin(), uses.end());
    if (!uses.empty())
        m_uses.back() |= last;
    m_events.push_back({row.offset, row.length, row.element, digest, begin});
}

void SeenFile::settle()
{
    const auto old = m_events.begin() + static_cast<std::ptrdiff_t>(m_settled);
    std::sort(old, m_events.end(), before<Event, Event>);
    if (m_settled > 0 && old != m_events.end() && !before(*(old - 1), *old)) {
        std::inplace_merge(m_events.begin(), old, m_events.end(), before<Event, Event>);
        const auto samePlace = [](const Event& a, const Event& b) { return !before(a, b) && !before(b, a); };
        const auto kept = std::unique(m_events.rbegin(), m_events.rend(), samePlace); // the newest of a place
        m_events.erase(m_events.begin(), kept.base());
    }
    m_settled = m_events.size();
    m_next = 0;
}

} // namespace vitrine::audit
