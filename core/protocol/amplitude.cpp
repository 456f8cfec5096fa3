// SPDX-License-Identifier: Apache-2.0
// Amplitude HTTP API v2: POST {api_key, events:[...]}. Limits: reference/protocols.md, 1.
#include "protocol/body.h"
#include "protocol/cut.h"
#include "protocol/kept.h"
#include "protocol/known.h"
#include "protocol/url.h"
#include "protocol/wireobject.h"

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

class Builder
{
public:
    explicit Builder(const Job& job) : m_job(job), m_known(job) {}

    const Piece& build(std::size_t index)
    {
        begin(index);
        sort();
        m_wire.add("event_type", WireValue::text(m_event->name), "event_type");
        setDevice();
        setSession();
        setTime();
        m_wire.add("event_properties", WireValue::object(m_properties));
        m_wire.setAllOf(m_top);
        if (!m_id.empty())
            m_wire.set("insert_id", WireValue::text(m_id), "insert_id");
        m_wire.write(m_piece);
        return m_piece;
    }

private:
    void begin(std::size_t index)
    {
        m_index = index;
        m_event = &m_job.events[index];
        m_known.begin(*m_event);
        m_session = m_event->session;
        m_id = m_event->id;
        m_piece.begin(index);
        m_wire.clear();
        m_top.clear();
        m_properties.clear();
        m_kept.clear();
    }

    // The fields by the place they have on the wire.
    void sort()
    {
        const Json::Members& fields = m_event->fields.members();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const KnownField& known = m_known.at(i);
            const bool top = known.declared && known.declared->top;
            if (known.role == product::Role::Session)
                m_session = m_kept.plain(fields[i].value);
            else if (known.role == product::Role::EventId)
                m_id = m_kept.plain(fields[i].value);
            else if (known.role != product::Role::Device)
                add(top ? m_top : m_properties, top ? known.declared->name : fields[i].key, fields[i].value);
        }
    }

    void add(WireObject& object, const std::string& name, const Json& value)
    {
        if (depthOf(value) + 2 > deepest)
            return adjust(m_job, m_index, name, "too-deep");
        if (object.size() >= mostProperties)
            return adjust(m_job, m_index, name, "too-many-fields");
        const bool fits = textsFit(value, textUnits);
        if (!fits)
            adjust(m_job, m_index, name, "value-cut");
        object.put(m_known.unique(), name, WireValue::json(fits ? value : cut(value)), name);
    }

    const Json& cut(const Json& value)
    {
        Json shorter = value;
        cutTexts(shorter, textUnits);
        return m_kept.json(std::move(shorter));
    }

    void setDevice()
    {
        std::string_view device = m_known.device();
        if (!device.empty() && isInvalid(device)) {
            adjust(m_job, m_index, "device_id", "invalid-id");
            device = {};
        }
        if (device.empty()) {
            adjust(m_job, m_index, "device_id", "no-identity");
            m_piece.incomplete();
            device = deviceStandIn;
        }
        m_wire.add("device_id", WireValue::text(device), "device_id");
    }

    // Most events have the same device.
    bool isInvalid(std::string_view device)
    {
        if (device != m_device) {
            m_device = device;
            m_deviceInvalid = isInvalidId(device);
        }
        return m_deviceInvalid;
    }

    void setSession()
    {
        if (const auto number = sessionNumber(m_session))
            m_wire.add("session_id", WireValue::number(*number), "session_id");
        else if (!m_session.empty())
            adjust(m_job, m_index, "session_id", "session-not-numeric");
    }

    void setTime()
    {
        if (m_event->time)
            m_wire.add("time", WireValue::number(*m_event->time), "time");
        else
            adjust(m_job, m_index, "time", "no-time");
    }

    const Job& m_job;
    KnownFields m_known;
    std::string m_device;
    bool m_deviceInvalid = false;
    // Of one event:
    std::size_t m_index = 0;
    const event::Event* m_event = nullptr;
    std::string_view m_session;
    std::string_view m_id;
    Piece m_piece;
    WireObject m_wire;
    WireObject m_top;
    WireObject m_properties;
    Kept m_kept;
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

void addAll(const Job& job, const Group& group, Bodies& bodies)
{
    Builder builder(job);
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        if (isCaptured(event))
            bodies.add(captured(event, index));
        else if (event.name.empty() || isReservedName(event.name))
            leaveOut(job, index, "event_type", event.name.empty() ? "no-value" : "reserved-name");
        else
            bodies.add(builder.build(index));
    }
    bodies.finish();
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
    Bodies bodies(job, std::move(made), aroundList(frame, "api_key", "events", secret ? "api_key" : ""), limits,
                  group.size());
    addAll(job, group, bodies);
}

} // namespace vitrine::protocol
