// SPDX-License-Identifier: Apache-2.0
#include "protocol/job.h"

#include <charconv>

namespace vitrine::protocol {
namespace {

using product::Protocol;

std::optional<Protocol> protocolOf(event::Shape shape)
{
    switch (shape) {
    case event::Shape::Amplitude:
        return Protocol::Amplitude;
    case event::Shape::Ga4:
        return Protocol::Ga4;
    case event::Shape::AppInsights:
        return Protocol::AppInsights;
    case event::Shape::Kamaji:
        return Protocol::Kamaji;
    case event::Shape::Otlp:
        return Protocol::Otlp;
    default:
        return std::nullopt;
    }
}

std::string documentedUrl(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Amplitude:
        return "https://api2.amplitude.com/2/httpapi";
    case Protocol::Ga4:
        return "https://www.google-analytics.com/mp/collect";
    case Protocol::AppInsights:
        return "https://dc.services.visualstudio.com";
    case Protocol::Kamaji:
        return "https://telemetry.clastix.io";
    case Protocol::Otlp:
        return "http://localhost:4318";
    case Protocol::Other:
        break;
    }
    return {};
}

std::string userAgent(const Job& job, Protocol protocol)
{
    const product::Endpoint& own = job.profile.endpoint;
    if (own.protocol == protocol && !own.userAgent.empty())
        return own.userAgent;
    return protocol == Protocol::Kamaji ? "clastix/kamaji-telemetry" : "vitrine/" VITRINE_VERSION;
}

} // namespace

bool isCaptured(const event::Event& event) { return event.wire.isObject() && protocolOf(event.shape).has_value(); }

bool hasFrame(const event::Event& event) { return isCaptured(event) && event.frame.isObject(); }

Protocol protocolOf(const Job& job, const event::Event& event)
{
    return isCaptured(event) ? *protocolOf(event.shape) : job.profile.endpoint.protocol;
}

void adjust(const Job& job, std::size_t event, std::string field, std::string rule)
{
    job.out.adjustments.push_back({event, std::move(field), std::move(rule)});
}

void leaveOut(const Job& job, std::size_t event, std::string field, std::string rule)
{
    adjust(job, event, std::move(field), std::move(rule));
    job.out.leftOut.push_back(event);
}

Endpoint target(const Job& job, Protocol protocol)
{
    Endpoint endpoint = job.profile.endpoint.protocol == protocol ? job.endpoint : Endpoint{};
    if (endpoint.url.empty())
        endpoint.url = documentedUrl(protocol);
    return endpoint;
}

Request request(const Job& job, Protocol protocol, std::string contentType)
{
    Request made;
    made.headers = {{"Content-Type", std::move(contentType)}, {"User-Agent", userAgent(job, protocol)}};
    made.complete = job.profile.endpoint.protocol == protocol && !job.endpoint.url.empty();
    return made;
}

std::optional<std::int64_t> sessionNumber(std::string_view session)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(session.data(), session.data() + session.size(), number);
    const bool whole = error == std::errc() && end == session.data() + session.size();
    return whole ? std::optional(number) : std::nullopt;
}

std::string deviceOfIdentity(const Job& job, std::string_view eventName)
{
    for (const auto& [name, value] : job.identity)
        if (const product::Field* field = job.profile.field(eventName, name);
            field && field->role == product::Role::Device && !value.empty())
            return value;
    for (const bool alias : {false, true})
        for (const product::Identifier& identifier : job.profile.identifiers)
            if (const auto known = job.identity.find(identifier.name);
                identifier.alias == alias && known != job.identity.end() && !known->second.empty())
                return known->second;
    return {};
}

} // namespace vitrine::protocol
