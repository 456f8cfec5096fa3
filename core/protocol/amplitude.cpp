// SPDX-License-Identifier: Apache-2.0
// Amplitude HTTP API v2: POST {api_key, events:[...]}. Limits: reference/protocols.md, 1.
#include "protocol/body.h"
#include "protocol/cut.h"
#include "protocol/url.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace vitrine::protocol {
namespace {

constexpr RequestLimits requestLimits{2000, 1'000'000, 0};
constexpr std::size_t textUnits = 1024;
constexpr std::size_t mostProperties = 1000;
constexpr std::size_t deepest = 40;
constexpr std::size_t shortestId = 5;
constexpr const char* keyStandIn = "AMPLITUDE_API_KEY";
constexpr const char* deviceStandIn = "DEVICE_ID";

bool isReservedName(std::string_view name)
{
    return name.starts_with("[Amplitude]") || name == "$identify" || name == "$groupidentify";
}

// IDs that the server answers with 400, whatever else the event holds.
bool isInvalidId(std::string_view id)
{
    static constexpr std::array invalid{"anonymous", "nil",     "none",
                                        "null",      "n/a",     "na",
                                        "undefined", "unknown", "00000000-0000-0000-0000-000000000000",
                                        "{}",        "lmy47d",  "0",
                                        "-1"};
    return utf16Length(id) < shortestId || std::find(invalid.begin(), invalid.end(), lowerAscii(id)) != invalid.end();
}

// An event's fields by the place they have on the wire.
struct Sorted
{
    Json top = Json::object();
    Json properties = Json::object();
    std::string session;
    std::string id;
};

class Builder
{
public:
    Builder(const Job& job, std::size_t index) : m_job(job), m_index(index), m_event(job.events[index]) {}

    Piece build()
    {
        Sorted sorted = sort();
        Json wire = Json::object();
        wire.set("event_type", m_marks.marked(Json(m_event.name), "event_type"));
        setDevice(wire);
        setSession(wire, sorted.session);
        setTime(wire);
        m_marks.markMembers(sorted.properties);
        wire.set("event_properties", std::move(sorted.properties));
        for (Json::Member& member : sorted.top.members())
            wire.set(member.key, m_marks.marked(std::move(member.value), member.key));
        if (!sorted.id.empty())
            wire.set("insert_id", m_marks.marked(Json(sorted.id), "insert_id"));
        Piece piece = m_marks.write(wire, m_index);
        piece.complete = m_complete;
        return piece;
    }

private:
    Sorted sort()
    {
        Sorted sorted{Json::object(), Json::object(), m_event.session, m_event.id};
        for (const Json::Member& field : m_event.fields.members()) {
            const product::Field* declared = m_job.profile.field(m_event.name, field.key);
            const auto role = declared ? declared->role : product::Role::None;
            if (role == product::Role::Session)
                sorted.session = field.value.plain();
            else if (role == product::Role::EventId)
                sorted.id = field.value.plain();
            else if (role != product::Role::Device)
                add(declared && declared->top ? sorted.top : sorted.properties,
                    declared && declared->top ? declared->name : field.key, field.value);
        }
        return sorted;
    }

    void add(Json& object, const std::string& name, Json value)
    {
        if (depthOf(value) + 2 > deepest)
            return adjust(m_job, m_index, name, "too-deep");
        if (object.members().size() >= mostProperties)
            return adjust(m_job, m_index, name, "too-many-fields");
        if (cutTexts(value, textUnits))
            adjust(m_job, m_index, name, "value-cut");
        object.set(name, std::move(value));
    }

    void setDevice(Json& wire)
    {
        std::string device = deviceOf(m_job, m_event);
        if (!device.empty() && isInvalidId(device)) {
            adjust(m_job, m_index, "device_id", "invalid-id");
            device.clear();
        }
        if (device.empty()) {
            adjust(m_job, m_index, "device_id", "no-identity");
            m_complete = false;
            device = deviceStandIn;
        }
        wire.set("device_id", m_marks.marked(Json(std::move(device)), "device_id"));
    }

    void setSession(Json& wire, const std::string& session)
    {
        if (const auto number = sessionNumber(session))
            wire.set("session_id", m_marks.marked(Json(*number), "session_id"));
        else if (!session.empty())
            adjust(m_job, m_index, "session_id", "session-not-numeric");
    }

    void setTime(Json& wire)
    {
        if (m_event.time)
            wire.set("time", m_marks.marked(Json(*m_event.time), "time"));
        else
            adjust(m_job, m_index, "time", "no-time");
    }

    const Job& m_job;
    std::size_t m_index;
    const event::Event& m_event;
    FieldMarks m_marks;
    bool m_complete = true;
};

Piece captured(const event::Event& event, std::size_t index)
{
    FieldMarks marks;
    Json wire = event.wire;
    for (Json::Member& member : wire.members())
        if (member.value.isObject())
            marks.markMembers(member.value);
        else
            marks.mark(member.value, member.key);
    return marks.write(wire, index);
}

std::vector<Piece> pieces(const Job& job, const Group& group)
{
    std::vector<Piece> made;
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        if (isCaptured(event))
            made.push_back(captured(event, index));
        else if (event.name.empty() || isReservedName(event.name))
            leaveOut(job, index, "event_type", event.name.empty() ? "no-value" : "reserved-name");
        else
            made.push_back(Builder(job, index).build());
    }
    return made;
}

} // namespace

void encodeAmplitude(const Job& job, const Group& group)
{
    const Endpoint endpoint = target(job, product::Protocol::Amplitude);
    const event::Event& first = job.events[group.front()];
    const bool again = hasFrame(first);
    Request made = request(job, product::Protocol::Amplitude, "application/json");
    made.url = withPathIfNone(endpoint.url, "/2/httpapi");
    made.complete = made.complete && (again || !endpoint.key.empty());
    const Json frame =
        again ? first.frame : Json::object({{"api_key", endpoint.key.empty() ? keyStandIn : endpoint.key}});
    const bool secret = again || !endpoint.key.empty();
    RequestLimits limits = requestLimits;
    if (!again)
        limits.events = batchSize(job, limits.events);
    addRequests(job, made, aroundList(frame, "api_key", "events", secret ? "api_key" : ""), pieces(job, group), limits);
}

} // namespace vitrine::protocol
