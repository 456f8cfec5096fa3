// SPDX-License-Identifier: Apache-2.0
#include "protocol/job.h"

#include <algorithm>
#include <unordered_map>

namespace vitrine::protocol {
namespace {

using product::Protocol;

// Events with the same key may share a request. Lines and items of an Application Insights file are one body.
std::string bodyKey(Protocol protocol, const event::Event& event)
{
    std::string key{static_cast<char>('0' + static_cast<int>(protocol))};
    if (protocol == Protocol::AppInsights)
        return isCaptured(event) ? key + event.origin.file + '\n' + event.frame["form"].plain() : key;
    if (!hasFrame(event))
        return key;
    return key + event.origin.file + '\n' + std::to_string(event.origin.offset);
}

std::vector<std::pair<Protocol, Group>> groups(const Job& job)
{
    std::vector<std::pair<Protocol, Group>> found;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < job.events.size(); ++i) {
        const Protocol protocol = protocolOf(job, job.events[i]);
        const auto [place, isNew] = places.try_emplace(bodyKey(protocol, job.events[i]), found.size());
        if (isNew)
            found.emplace_back(protocol, Group{});
        found[place->second].second.push_back(i);
    }
    return found;
}

void encode(const Job& job, Protocol protocol, const Group& group)
{
    switch (protocol) {
    case Protocol::Amplitude:
        return encodeAmplitude(job, group);
    case Protocol::Ga4:
        return encodeGa4(job, group);
    case Protocol::AppInsights:
        return encodeAppInsights(job, group);
    case Protocol::Kamaji:
        return encodeKamaji(job, group);
    case Protocol::Otlp:
        return encodeOtlp(job, group);
    case Protocol::Other:
        break;
    }
    for (const std::size_t event : group)
        leaveOut(job, event, {}, "protocol-unknown");
}

} // namespace

Plan plan(const product::Profile& profile, const Endpoint& endpoint, const Identity& identity,
          std::span<const event::Event> events)
{
    Plan made;
    const Job job{profile, endpoint, identity, events, made};
    for (const auto& [protocol, group] : groups(job)) {
        if (protocol == profile.endpoint.protocol && !endpoint.refused.empty()) {
            for (const std::size_t event : group)
                leaveOut(job, event, {}, "endpoint-refused");
        } else {
            encode(job, protocol, group);
        }
    }
    const auto earlier = [](const Request& a, const Request& b) { return a.events.front() < b.events.front(); };
    if (!std::is_sorted(made.requests.begin(), made.requests.end(), earlier))
        std::stable_sort(made.requests.begin(), made.requests.end(), earlier);
    std::sort(made.leftOut.begin(), made.leftOut.end());
    return made;
}

} // namespace vitrine::protocol
