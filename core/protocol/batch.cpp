// SPDX-License-Identifier: Apache-2.0
#include "protocol/batch.h"

#include <algorithm>

namespace vitrine::protocol {

Batching::Batching(const RequestLimits& limits, std::size_t overhead) : m_limits(limits)
{
    m_limits.bytes = limits.bytes > overhead ? limits.bytes - overhead : 0;
    m_limits.eventBytes = limits.eventBytes ? std::min(limits.eventBytes, m_limits.bytes) : m_limits.bytes;
}

Batching::Into Batching::next(std::size_t event, std::size_t bytes)
{
    if (bytes > m_limits.eventBytes) {
        m_tooLarge.push_back(event);
        return Into::None;
    }
    const std::size_t size = bytes + 1; // and its separator
    const bool fits = m_events > 0 && m_events < m_limits.events && m_bytes + size <= m_limits.bytes;
    m_events = fits ? m_events + 1 : 1;
    m_bytes = fits ? m_bytes + size : size;
    return fits ? Into::Open : Into::New;
}

void Batching::leaveOutTooLarge(const Job& job) const
{
    for (const std::size_t event : m_tooLarge)
        leaveOut(job, event, {}, "too-large");
}

std::size_t batchSize(const Job& job, std::size_t most)
{
    const std::size_t wanted = job.profile.delivery.batch;
    return wanted == 0 ? most : std::min(wanted, most);
}

} // namespace vitrine::protocol
