// SPDX-License-Identifier: Apache-2.0
#include "protocol/batch.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

void leaveOutTooLarge(const Job& job, std::vector<Piece>& pieces, std::size_t most)
{
    std::erase_if(pieces, [&](const Piece& piece) {
        const bool tooLarge = piece.length > most;
        if (tooLarge)
            leaveOut(job, piece.event, {}, "too-large");
        return tooLarge;
    });
}

} // namespace

std::vector<std::span<Piece>> batches(const Job& job, std::vector<Piece>& pieces, const RequestLimits& limits,
                                      std::size_t overhead)
{
    const std::size_t room = limits.bytes > overhead ? limits.bytes - overhead : 0;
    leaveOutTooLarge(job, pieces, limits.eventBytes ? std::min(limits.eventBytes, room) : room);
    std::vector<std::span<Piece>> made;
    std::size_t first = 0, bytes = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::size_t size = pieces[i].length + 1; // and its separator
        if (i > first && (i - first >= limits.events || bytes + size > room)) {
            made.emplace_back(pieces.data() + first, i - first);
            first = i;
            bytes = 0;
        }
        bytes += size;
    }
    if (first < pieces.size())
        made.emplace_back(pieces.data() + first, pieces.size() - first);
    return made;
}

std::size_t batchSize(const Job& job, std::size_t most)
{
    const std::size_t wanted = job.profile.delivery.batch;
    return wanted == 0 ? most : std::min(wanted, most);
}

} // namespace vitrine::protocol
