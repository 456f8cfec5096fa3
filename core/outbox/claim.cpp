// SPDX-License-Identifier: Apache-2.0
#include "outbox/claim.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/dropped.h"
#include "outbox/generation.h"
#include "outbox/newfile.h"
#include "outbox/once.h"
#include "outbox/segmentreader.h"
#include "outbox/taking.h"

#include <algorithm>

namespace vitrine::outbox {
namespace {

constexpr std::uint64_t largestSegment = 256u << 20;

// No generation: there is none whose lines may be sent. Any other failure: not known, so nothing is touched.
Result<std::string> currentGeneration(const Environment& environment, std::string_view productId)
{
    auto current = generation(environment, productId);
    if (!current && current.error().code == Code::NotFound)
        return std::string();
    return current;
}

Result<std::vector<Taken>> taken(const std::string& spool, Millis now)
{
    const auto lock = lockedDirectory(spool);
    if (!lock)
        return fail(lock.error());
    removeTemporaries(spool);
    return takeSegments(spool, now);
}

// Error: Malformed, with the word for the quarantine.
Result<Claim> claimOf(const Taken& segment, std::string_view productId, const std::string& generation)
{
    const auto bytes = readFile(segment.path, largestSegment);
    if (!bytes && bytes.error().code == Code::NotFound)
        return fail(bytes.error());
    if (!bytes)
        return fail(Code::Malformed, segment.path, bytes.error().code == Code::TooLarge ? "too-large" : "unreadable");
    auto content = readSegment(*bytes, productId, generation);
    if (!content)
        return fail(content.error());
    Claim claim;
    claim.path = segment.path;
    claim.header = std::move(content->header);
    claim.events = std::move(content->events);
    claim.torn = content->torn;
    claim.otherGeneration = content->otherGeneration;
    claim.takenBefore = segment.before;
    claim.bytes = bytes->size();
    for (Waiting& one : claim.events) {
        one.since = segment.since;
        one.event.origin.file = segment.path;
    }
    return claim;
}

} // namespace

Result<std::vector<Claim>> claim(const Environment& environment, std::string_view productId, Millis now)
{
    const std::string spool = spoolDirectory(environment, productId);
    if (!exists(spool))
        return {};
    const auto generation = currentGeneration(environment, productId);
    if (!generation)
        return fail(generation.error());
    const auto segments = taken(spool, now);
    if (!segments)
        return fail(segments.error());
    std::vector<Claim> claims;
    for (const Taken& segment : *segments) {
        auto one = claimOf(segment, productId, *generation);
        if (one)
            claims.push_back(*std::move(one));
        else if (one.error().code == Code::Malformed)
            if (auto aside = setAside(segment, one.error().detail); !aside && aside.error().code != Code::NotFound)
                return fail(aside.error());
    }
    keepOnce(claims, spool);
    std::erase_if(claims, [](const Claim& one) { return one.events.empty() && settle(one); });
    return claims;
}

Result<> settle(const Claim& claim)
{
    const std::string product = parentPath(parentPath(claim.path));
    const auto facts = factsOf(claim.path);
    if (!facts) // purged: there is nothing left to count
        return facts.error().code == Code::NotFound ? Result<>() : fail(facts.error());
    if (facts->size != claim.bytes)
        return fail(Code::Changed, claim.path, "it grew");
    const auto outdated = addDropped(product, "generation", claim.otherGeneration, now(), {});
    const auto torn = addDropped(product, "torn", claim.torn, now(), {});
    auto removed = removeFile(claim.path);
    if (!removed && removed.error().code != Code::NotFound)
        return removed;
    // The disk was full, perhaps; the segment that went has made room.
    const auto again = outdated ? outdated : addDropped(product, "generation", claim.otherGeneration, now(), {});
    return torn ? again : addDropped(product, "torn", claim.torn, now(), {});
}

} // namespace vitrine::outbox
