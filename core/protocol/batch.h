// SPDX-License-Identifier: Apache-2.0
// Events shared out over requests, in order, as full as the limits allow. Internal to the room.
#pragma once

#include "protocol/job.h"
#include "protocol/piece.h"

namespace vitrine::protocol {

struct RequestLimits
{
    std::size_t events = 0;
    std::size_t bytes = 0;      // of a whole body
    std::size_t eventBytes = 0; // of one event; 0: as a body
};

// overhead: bytes of a body around its events, one separator an event included. What is too large on its own is left
// out.
[[nodiscard]] std::vector<std::span<Piece>> batches(const Job& job, std::vector<Piece>& pieces,
                                                    const RequestLimits& limits, std::size_t overhead);

// How many events the product puts into a request, at most what its back end takes.
[[nodiscard]] std::size_t batchSize(const Job& job, std::size_t most);

} // namespace vitrine::protocol
