// SPDX-License-Identifier: Apache-2.0
#include "record/tick.h"

namespace vitrine::record {
namespace {

constexpr Millis usualInterval = 30'000;

} // namespace

Ticker::Ticker(const product::Profile& profile, Millis ticks) : m_profile(profile), m_flushed(ticks)
{
    for (const product::PeriodicEvent& event : profile.periodic)
        m_next.push_back(event.atStart ? ticks : ticks + Millis{event.everyMs});
}

std::vector<std::string> Ticker::due(Millis ticks)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_next.size(); ++i)
        if (ticks >= m_next[i]) {
            names.push_back(m_profile.periodic[i].event);
            m_next[i] = ticks + Millis{m_profile.periodic[i].everyMs};
        }
    return names;
}

bool Ticker::flushDue(Millis ticks)
{
    const product::Delivery& delivery = m_profile.delivery;
    const Millis interval = delivery.intervalMs > 0 ? Millis{delivery.intervalMs} : usualInterval;
    const bool full = delivery.batch > 1 && m_events >= delivery.batch;
    if (m_events == 0 || (!full && ticks - m_flushed < interval))
        return false;
    m_events = 0;
    m_flushed = ticks;
    return true;
}

} // namespace vitrine::record
