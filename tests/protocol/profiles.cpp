// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles.h"

namespace vitrine::test {
namespace {

using product::Field;
using product::Protocol;
using product::Role;

Field field(std::string name, Role role = Role::None, bool top = false)
{
    Field made;
    made.name = std::move(name);
    made.role = role;
    made.top = top;
    return made;
}

product::EventKind kind(std::string name, std::string path, std::vector<Field> fields = {})
{
    product::EventKind made;
    made.name = std::move(name);
    made.path = std::move(path);
    made.fields = std::move(fields);
    return made;
}

void addFields(product::Profile& profile)
{
    switch (profile.endpoint.protocol) {
    case Protocol::Amplitude:
        profile.commonFields = {field("device_id", Role::Device, true),  field("app_version", Role::Version, true),
                                field("platform", Role::Platform, true), field("os_name", Role::None, true),
                                field("os_version", Role::None, true),   field("user_id", Role::None, true)};
        profile.delivery.batch = 10;
        break;
    case Protocol::Ga4:
        profile.delivery.batch = 1;
        break;
    case Protocol::AppInsights:
        profile.commonFields = {field("version", Role::Version), field("sessionId", Role::Session),
                                field("devDeviceId", Role::Device), field("eventId", Role::EventId)};
        break;
    case Protocol::Kamaji:
        profile.events = {kind("stats", "/stats", {field("uuid", Role::Device)}), kind("create", "/create"),
                          kind("update", "/update"), kind("delete", "/delete")};
        break;
    case Protocol::Otlp:
    case Protocol::Other:
        break;
    }
}

} // namespace

product::Profile profileFor(Protocol protocol)
{
    static const std::map<Protocol, std::pair<std::string, std::string>> products{
        {Protocol::Amplitude, {"dr", "https://api2.amplitude.com/2/httpapi"}},
        {Protocol::Ga4, {"codegen", "https://www.google-analytics.com/mp/collect"}},
        {Protocol::AppInsights, {"azsdk", "https://centralus-2.in.applicationinsights.azure.com/v2.1/track"}},
        {Protocol::Kamaji, {"kamaji", "https://telemetry.clastix.io"}},
        {Protocol::Otlp, {"otel", "https://collector.example.com:4318"}}};
    product::Profile profile;
    std::tie(profile.id, profile.endpoint.url.fixed) = products.at(protocol);
    profile.endpoint.protocol = protocol;
    addFields(profile);
    return profile;
}

product::Profile profileWithDevice(Protocol protocol)
{
    auto profile = profileFor(protocol);
    profile.identifiers.emplace_back().name = "device_id";
    return profile;
}

protocol::Endpoint endpointOf(const product::Profile& profile)
{
    protocol::Endpoint endpoint;
    endpoint.url = profile.endpoint.url.fixed;
    endpoint.source = "built in";
    return endpoint;
}

event::Event recorded(const std::string& name, Json fields)
{
    event::Event event;
    event.name = name;
    event.shape = event::Shape::Spool;
    event.time = 1704067201500;
    event.fields = std::move(fields);
    return event;
}

protocol::Plan planned(const product::Profile& profile, const std::vector<event::Event>& events)
{
    return protocol::plan(profile, endpointOf(profile), {{"device_id", "a-device"}}, events);
}

} // namespace vitrine::test
