// SPDX-License-Identifier: Apache-2.0
// What one call of plan() works on, as every encoder sees it. Internal to the room.
#pragma once

#include "protocol/protocol.h"

#include <optional>

namespace vitrine::protocol {

struct Job
{
    const product::Profile& profile;
    const Endpoint& endpoint;
    const Identity& identity;
    std::span<const event::Event> events;
    Plan& out;
};

// Indexes of events that may share a request: all read from one body, or all to be built.
using Group = std::vector<std::size_t>;

// The encoders, one a back end. Each settles every event of its group.
void encodeAmplitude(const Job& job, const Group& group);
void encodeGa4(const Job& job, const Group& group);
void encodeAppInsights(const Job& job, const Group& group);
void encodeKamaji(const Job& job, const Group& group);
void encodeOtlp(const Job& job, const Group& group);

// Read from a request of a back end, which it becomes again.
[[nodiscard]] bool isCaptured(const event::Event& event);
// ... and what stood around it is known: it was not logged on its own.
[[nodiscard]] bool hasFrame(const event::Event& event);
// The back end it goes to: the one it was read from, else the product's.
[[nodiscard]] product::Protocol protocolOf(const Job& job, const event::Event& event);

void adjust(const Job& job, std::size_t event, std::string field, std::string rule);
void leaveOut(const Job& job, std::size_t event, std::string field, std::string rule);

// The product's endpoint, or the documented one of a back end that is not the product's.
[[nodiscard]] Endpoint target(const Job& job, product::Protocol protocol);

// A request without url and body: method and headers.
[[nodiscard]] Request request(const Job& job, product::Protocol protocol, std::string contentType);

// The device's ID for events of that name that carry none themselves. Empty: none.
[[nodiscard]] std::string deviceOfIdentity(const Job& job, std::string_view eventName);
// A session that is a whole number (Amplitude and GA4 take no other).
[[nodiscard]] std::optional<std::int64_t> sessionNumber(std::string_view session);

} // namespace vitrine::protocol
