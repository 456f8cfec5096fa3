// SPDX-License-Identifier: Apache-2.0
// Kamaji: one plain JSON object a request, POSTed to the path of its kind. Forms: reference/protocols.md, 5.
#include "protocol/batch.h"
#include "protocol/url.h"

namespace vitrine::protocol {
namespace {

// What the payload is, for events whose kind the profile does not name.
std::string pathByContent(const Json& payload)
{
    if (payload.find("uuid"))
        return "/stats";
    if (payload.find("old_tcp_version") || payload.find("new_tcp_version"))
        return "/update";
    return payload.find("status") ? "/delete" : "/create";
}

std::string pathOf(const Job& job, const event::Event& event, const Json& payload)
{
    const product::EventKind* kind = job.profile.event(event.name);
    return kind && !kind->path.empty() ? kind->path : pathByContent(payload);
}

Json payloadOf(const Job& job, const event::Event& event)
{
    if (isCaptured(event))
        return event.wire;
    Json payload = Json::object();
    const product::EventKind* kind = job.profile.event(event.name);
    for (const product::Field& field : kind ? kind->fields : std::vector<product::Field>())
        if (field.role == product::Role::Device && !event.fields.find(field.name))
            if (const std::string device = deviceOf(job, event); !device.empty())
                payload.set(field.name, device);
    for (const Json::Member& field : event.fields.members())
        payload.set(field.key, field.value);
    return payload;
}

} // namespace

void encodeKamaji(const Job& job, const Group& group)
{
    const Endpoint endpoint = target(job, product::Protocol::Kamaji);
    for (const std::size_t index : group) {
        Json payload = payloadOf(job, job.events[index]);
        Request made = request(job, product::Protocol::Kamaji, "application/json");
        made.url = withPathSuffix(endpoint.url, pathOf(job, job.events[index], payload));
        FieldMarks marks;
        marks.markMembers(payload);
        append(made, marks.write(payload, index));
        job.out.requests.push_back(std::move(made));
    }
}

} // namespace vitrine::protocol
