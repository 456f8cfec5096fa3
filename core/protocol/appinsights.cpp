// SPDX-License-Identifier: Apache-2.0
// Application Insights ingestion v2.1: envelopes, a line each (application/x-json-stream), or a JSON array where one
// was read. Limits: reference/protocols.md, 3.
#include "protocol/body.h"
#include "protocol/dependency.h"
#include "protocol/url.h"

namespace vitrine::protocol {
namespace {

constexpr RequestLimits requestLimits{64'000, 64u << 20, 65'536};
constexpr std::size_t sdkBatch = 250; // what the vendor's SDKs put into one request
constexpr const char* keyStandIn = "00000000-0000-0000-0000-000000000000";

void markUnlessObject(FieldMarks& marks, Json* object)
{
    if (!object || !object->isObject())
        return;
    for (Json::Member& member : object->members())
        if (!member.value.isObject())
            marks.mark(member.value, member.key);
}

void markAll(FieldMarks& marks, Json* object)
{
    if (object)
        marks.markMembers(*object);
}

Piece captured(const event::Event& event, std::size_t index)
{
    FieldMarks marks;
    Json wire = event.wire;
    Json* baseData = memberOf(memberOf(&wire, "data"), "baseData");
    markUnlessObject(marks, &wire);
    markAll(marks, memberOf(&wire, "tags"));
    markUnlessObject(marks, baseData);
    markAll(marks, memberOf(baseData, "properties"));
    markAll(marks, memberOf(baseData, "measurements"));
    return marks.write(wire, index);
}

void addAll(const Job& job, const Group& group, const std::string& key, Bodies& bodies)
{
    Dependencies dependencies(job, key);
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        if (isCaptured(event))
            bodies.add(captured(event, index));
        else if (event.name.empty() || !event.time)
            leaveOut(job, index, event.name.empty() ? "name" : "time", event.name.empty() ? "no-value" : "no-time");
        else
            bodies.add(dependencies.build(index));
    }
    bodies.finish();
}

} // namespace

void encodeAppInsights(const Job& job, const Group& group)
{
    const Endpoint endpoint = target(job, product::Protocol::AppInsights);
    const event::Event& first = job.events[group.front()];
    const bool again = isCaptured(first);
    const bool list = again && first.frame["form"].text() == "array";
    Request made =
        request(job, product::Protocol::AppInsights, list ? "application/json" : "application/x-json-stream");
    made.url = withPathSuffix(endpoint.url, "/v2.1/track", "/track");
    made.complete = made.complete && (again || !endpoint.key.empty());
    const Around around = list ? Around{"[", ",", "]", {}, {}, {}, {}} : Around{"", "\n", "", {}, {}, {}, {}};
    RequestLimits limits = requestLimits;
    if (!again)
        limits.events = batchSize(job, sdkBatch);
    Bodies bodies(job, std::move(made), around, limits, group.size());
    addAll(job, group, endpoint.key.empty() ? keyStandIn : endpoint.key, bodies);
}

} // namespace vitrine::protocol
