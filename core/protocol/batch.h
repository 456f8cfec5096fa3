// SPDX-License-Identifier: Apache-2.0
// Events shared out over requests, in order, as full as the limits allow. Internal to the room.
#pragma once

#include "protocol/job.h"

namespace vitrine::protocol {

struct RequestLimits
{
    std::size_t events = 0;
    std::size_t bytes = 0;      // of a whole body
    std::size_t eventBytes = 0; // of one event; 0: as a body
};

class Batching
{
public:
    // overhead: bytes of a body around its events, one separator an event included.
    Batching(const RequestLimits& limits, std::size_t overhead);

    enum class Into : std::uint8_t { Open, New, None }; // the request that is open, a new one, or none: too large
    [[nodiscard]] Into next(std::size_t event, std::size_t bytes);
    void leaveOutTooLarge(const Job& job) const;

private:
    RequestLimits m_limits; // bytes and eventBytes: of events
    std::size_t m_events = 0;
    std::size_t m_bytes = 0;
    std::vector<std::size_t> m_tooLarge;
};

// How many events the product puts into a request, at most what its back end takes.
[[nodiscard]] std::size_t batchSize(const Job& job, std::size_t most);

} // namespace vitrine::protocol
