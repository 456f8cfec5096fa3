// SPDX-License-Identifier: Apache-2.0
#include "outbox/once.h"

#include "base/file.h"
#include "outbox/segmentname.h"
#include "outbox/segmentreader.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vitrine::outbox {
namespace {

constexpr std::uint64_t largestSegment = 64u << 20;
constexpr std::uint32_t never = ~std::uint32_t{0}; // more rounds than any copy has

using Rank = std::pair<std::uint32_t, Millis>; // rounds, and among equals the later time
using Ranks = std::unordered_map<std::string, Rank>;

Rank rankOf(const Waiting& one) { return {one.rounds, one.notBefore}; }

void addQuarantined(Ranks& best, const std::string& spool, std::string_view productId)
{
    for (const SegmentFile& segment : segmentFiles(spool)) {
        if (segment.name.state != SegmentState::Quarantine)
            continue;
        const auto bytes = readFile(segment.path, largestSegment);
        const auto content = bytes ? readSegment(*bytes, productId, std::nullopt) : fail(bytes.error());
        if (!content)
            continue; // one that could not be read: none of its events was claimed
        for (const Waiting& one : content->events)
            best[one.event.id] = {never, 0};
    }
}

} // namespace

void keepOnce(std::vector<Claim>& claims, const std::string& spool)
{
    // Copies are made from taken segments only, and what is not left over of a dead sender has none.
    const bool leftOver = std::any_of(claims.begin(), claims.end(), [](const Claim& one) { return one.takenBefore; });
    if (!leftOver)
        return;
    Ranks best;
    for (const Claim& claim : claims)
        for (const Waiting& one : claim.events)
            if (const auto [at, added] = best.emplace(one.event.id, rankOf(one)); !added)
                at->second = std::max(at->second, rankOf(one));
    addQuarantined(best, spool, claims.front().header.product);
    for (Claim& claim : claims)
        std::erase_if(claim.events, [&](const Waiting& one) {
            Rank& rank = best[one.event.id];
            if (rankOf(one) != rank)
                return true;
            rank = {never, 0}; // this copy; any other one like it goes
            return false;
        });
}

} // namespace vitrine::outbox
