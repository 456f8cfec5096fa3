// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/pending.h"

#include "base/file.h"
#include "identity/identity.h"
#include "outbox/delivery.h"
#include "outbox/generation.h"
#include "outbox/segmentreader.h"
#include "send/backoff.h"
#include "send/destination.h"
#include "send/gate.h"
#include "send/lot.h"

#include <algorithm>
#include <set>

namespace vitrine::send {
namespace {

constexpr std::uint64_t largestSegment = 256u << 20;

bool isQuarantined(const std::string& path) { return path.substr(path.rfind('/') + 1).starts_with("quarantine-"); }

// Segments as a claim would give them; what a retry segment holds is not in its original a second time.
std::vector<Lot> peek(const Environment& environment, const std::string& productId, const std::string& generation)
{
    std::vector<outbox::Claim> claims;
    std::set<std::string> seen;
    std::vector<outbox::Segment> segments = outbox::segments(environment, productId);
    std::stable_partition(segments.begin(), segments.end(), [](const outbox::Segment& segment) {
        return segment.path.substr(segment.path.rfind('/') + 1).starts_with("retry-");
    });
    for (const outbox::Segment& segment : segments) {
        const auto bytes = readFile(segment.path, largestSegment);
        auto content = bytes && !isQuarantined(segment.path) ? outbox::readSegment(*bytes, productId, generation)
                                                             : fail(Code::NotFound);
        if (!content)
            continue;
        std::erase_if(content->events, [&](const outbox::Waiting& one) { return !seen.insert(one.event.id).second; });
        claims.push_back({segment.path, content->header, std::move(content->events), 0, 0, false, 0});
    }
    return lotsOf(std::move(claims));
}

protocol::Identity identityOf(const product::Profile& profile, const Environment& environment)
{
    protocol::Identity identity;
    for (const identity::Id& id : identity::identify(profile, environment))
        if (!id.value.empty())
            identity.emplace(id.name, id.value);
    return identity;
}

std::vector<event::Event> dueEvents(const Lot& lot, const product::Profile& profile, Millis now)
{
    std::vector<event::Event> events;
    for (const Item& item : lot.items)
        if (!isTooOld(item.waiting, profile, now) && isDue(item.waiting.notBefore, now))
            events.push_back(item.waiting.event);
    return events;
}

void add(Pending& pending, const Lot& lot, const product::Profile& profile, const Environment& environment, Millis now)
{
    pending.report.counts.waiting += lot.items.size();
    const Destination to = destinationOf(profile, lot.header, environment);
    if (!to.closed.empty())
        return pending.report.trouble(to.closed, lot.header.endpoint);
    pending.report.endpoints.push_back(to.endpoint.url);
    pending.report.vendor = pending.report.vendor && to.endpoint.vendor;
    const Millis until = outbox::notBefore(environment, profile.id, to.endpoint.url, now);
    if (!isDue(until, now)) {
        pending.report.notBefore = std::max(pending.report.notBefore, until);
        return;
    }
    const auto events = dueEvents(lot, profile, now);
    const auto planned = protocol::plan(profile, to.endpoint, identityOf(profile, environment), events);
    for (const protocol::Request& request : planned.requests) {
        if (!request.complete)
            pending.report.trouble(to.endpoint.key.empty() ? "no-key" : "no-identity");
        pending.requests.push_back(request);
    }
}

} // namespace

Pending pendingOf(const product::Profile& profile, const policy::PolicySource& policy, const Environment& environment,
                  Millis now)
{
    Pending pending;
    pending.report.product = profile.id;
    const Gate gate(profile, policy, environment);
    const auto generation = outbox::generation(environment, profile.id);
    const Answer answer = gate.decide();
    if (answer != Answer::Go) {
        pending.report.standing = Standing::Off;
        return pending;
    }
    if (!generation)
        return pending;
    for (const Lot& lot : peek(environment, profile.id, *generation)) {
        if (lot.items.empty())
            continue;
        pending.report.standing = Standing::Postponed;
        if (gate.decide(lot.header, *generation) != Answer::Go) {
            pending.report.counts.waiting += lot.items.size();
            pending.report.trouble("consent-off");
        } else {
            add(pending, lot, profile, environment, now);
        }
    }
    if (!pending.report.troubles.empty())
        pending.report.standing = Standing::Stopped;
    else if (!pending.requests.empty())
        pending.report.standing = Standing::Drained;
    return pending;
}

} // namespace vitrine::send
