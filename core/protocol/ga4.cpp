// SPDX-License-Identifier: Apache-2.0
// GA4 Measurement Protocol: POST ?measurement_id&api_secret {client_id, events:[{name, params}]}; one client a request.
// Limits: reference/protocols.md, 2. Lists and objects go as they are, as the codegen CLI sends them.
#include "protocol/body.h"
#include "protocol/cut.h"
#include "protocol/ga4names.h"
#include "protocol/kept.h"
#include "protocol/known.h"
#include "protocol/url.h"
#include "protocol/wireobject.h"

#include <map>
#include <unordered_map>

namespace vitrine::protocol {
namespace {

constexpr RequestLimits requestLimits{25, 130'000, 0};
constexpr std::size_t mostParams = 25;
constexpr std::size_t textUnits = 100;
constexpr const char* idStandIn = "G-XXXXXXXXXX";
constexpr const char* secretStandIn = "SECRET";
constexpr const char* clientStandIn = "CLIENT_ID";

class Builder
{
public:
    explicit Builder(const Job& job) : m_job(job), m_known(job) {}

    const Piece& build(std::size_t index)
    {
        begin(index);
        addFields();
        addSession();
        if (!m_params.has("engagement_time_msec"))
            m_params.add("engagement_time_msec", WireValue::text(engagement()), "engagement_time_msec");
        setName();
        m_wire.add("params", WireValue::object(m_params));
        // The CLI sends at once and states no time; what waited in a spool has to.
        if (m_event->time && m_event->shape == event::Shape::Spool)
            m_wire.add("timestamp_micros", WireValue::number(*m_event->time * 1000), "timestamp_micros");
        m_wire.write(m_piece);
        return m_piece;
    }

    [[nodiscard]] std::string_view clientOf(const event::Event& event)
    {
        m_known.begin(event);
        return m_known.device();
    }

private:
    void begin(std::size_t index)
    {
        m_index = index;
        m_event = &m_job.events[index];
        m_known.begin(*m_event);
        m_wire.clear();
        m_params.clear();
        m_kept.clear();
        m_piece.begin(index);
    }

    // Most events have the name of the one before.
    void setName()
    {
        if (m_event->name != m_lastName) {
            m_lastName = m_event->name;
            m_sentName = ga4EventName(m_event->name);
        }
        if (m_sentName.rule)
            adjust(m_job, m_index, "name", m_sentName.rule);
        m_wire.add("name", WireValue::text(m_sentName.name), "name");
    }

    void addFields()
    {
        const std::size_t room = mostParams - 1 - (sessionNumber(m_event->session) ? 1 : 0);
        const Json::Members& fields = m_event->fields.members();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const Json::Member& field = fields[i];
            const KnownField& known = m_known.at(i);
            if (known.role == product::Role::Device || known.role == product::Role::EventId)
                continue;
            if (field.value.isNull())
                adjust(m_job, m_index, field.key, "no-value");
            else if (m_params.size() >= room && field.key != "engagement_time_msec")
                adjust(m_job, m_index, field.key, "too-many-fields");
            else
                add(field.key, field.value, nameOf(known, field.key));
        }
    }

    const Ga4Name& nameOf(const KnownField& known, const std::string& field)
    {
        const auto [place, isNew] = m_names.try_emplace(&known);
        if (isNew)
            place->second = ga4ParamName(field);
        return place->second;
    }

    void add(const std::string& field, const Json& value, const Ga4Name& wanted)
    {
        std::string_view name = wanted.name;
        const char* rule = wanted.rule;
        for (std::size_t nth = 2; m_params.has(name); ++nth) {
            name = m_kept.text(ga4Variant(wanted.name, nth));
            rule = "name-changed";
        }
        if (rule)
            adjust(m_job, m_index, field, rule);
        const bool fits = textsFit(value, textUnits);
        if (!fits)
            adjust(m_job, m_index, field, "value-cut");
        m_params.add(name, WireValue::json(fits ? value : cut(value)), field);
    }

    const Json& cut(const Json& value)
    {
        Json shorter = value;
        cutTexts(shorter, textUnits);
        return m_kept.json(std::move(shorter));
    }

    void addSession()
    {
        if (const auto number = sessionNumber(m_event->session); number && !m_params.has("session_id"))
            m_params.add("session_id", WireValue::number(*number), "session_id");
        else if (!number && !m_event->session.empty())
            adjust(m_job, m_index, "session_id", "session-not-numeric");
    }

    // A text, as the codegen CLI writes it: the duration where there is one.
    std::string_view engagement()
    {
        const double duration = m_event->durationMs.value_or(0);
        const bool known = duration >= 1 && duration < 1e15;
        return known ? m_kept.text(std::to_string(static_cast<std::int64_t>(duration))) : "100";
    }

    const Job& m_job;
    KnownFields m_known;
    std::unordered_map<const KnownField*, Ga4Name> m_names;
    std::string m_lastName; // never empty once it counts: an event without a name is left out
    Ga4Name m_sentName;
    // Of one event:
    std::size_t m_index = 0;
    const event::Event* m_event = nullptr;
    WireObject m_wire;
    WireObject m_params;
    Kept m_kept;
    Piece m_piece;
};

Piece captured(const event::Event& event, std::size_t index)
{
    FieldMarks marks;
    Json wire = event.wire;
    for (Json::Member& member : wire.members())
        if (member.key == "params")
            marks.markMembers(member.value);
        else
            marks.mark(member.value, member.key);
    return marks.write(wire, index);
}

void addSecret(Request& made, const Endpoint& endpoint)
{
    if (endpoint.secret.empty() && !endpoint.vendor)
        return; // somebody's own server may want none
    const bool known = !endpoint.secret.empty();
    const std::size_t start = addQuery(made.url, "api_secret", known ? endpoint.secret : secretStandIn);
    made.complete = made.complete && known;
    if (known)
        made.secrets.push_back({Secret::Where::Url, 0, start, made.url.size() - start});
}

Request emptyRequest(const Job& job)
{
    const Endpoint endpoint = target(job, product::Protocol::Ga4);
    Request made = request(job, product::Protocol::Ga4, "application/json");
    made.url = withPathIfNone(endpoint.url, "/");
    made.complete = made.complete && !endpoint.key.empty();
    addQuery(made.url, "measurement_id", endpoint.key.empty() ? idStandIn : endpoint.key);
    addSecret(made, endpoint);
    return made;
}

void encodeCaptured(const Job& job, const Group& group)
{
    const Json& frame = job.events[group.front()].frame;
    const std::string_view last = frame.members().empty() ? "" : std::string_view(frame.members().back().key);
    Bodies bodies(job, emptyRequest(job), aroundList(frame, last, "events"), requestLimits, group.size());
    for (const std::size_t index : group)
        bodies.add(captured(job.events[index], index));
    bodies.finish();
}

// The bodies of each client.
class Clients
{
public:
    explicit Clients(const Job& job) : m_job(job) {}

    Bodies& of(std::string_view client)
    {
        auto found = m_bodies.find(client);
        if (found == m_bodies.end())
            found = m_bodies.try_emplace(std::string(client), bodiesOf(client)).first;
        return found->second;
    }
    void finish()
    {
        for (auto& [client, bodies] : m_bodies)
            bodies.finish();
    }

private:
    Bodies bodiesOf(std::string_view client) const
    {
        Request made = emptyRequest(m_job);
        made.complete = made.complete && !client.empty();
        const Json frame = Json::object({{"client_id", client.empty() ? clientStandIn : client}});
        const RequestLimits limits{batchSize(m_job, requestLimits.events), requestLimits.bytes, 0};
        return {m_job, std::move(made), aroundList(frame, "client_id", "events"), limits, 1};
    }

    const Job& m_job;
    std::map<std::string, Bodies, std::less<>> m_bodies;
};

void encodeBuilt(const Job& job, const Group& group)
{
    Clients clients(job);
    Builder builder(job);
    std::vector<std::size_t> unknown; // whose client is
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        if (event.name.empty()) {
            leaveOut(job, index, "name", "no-value");
            continue;
        }
        const std::string_view client = builder.clientOf(event);
        if (client.empty())
            unknown.push_back(index);
        if (isCaptured(event))
            clients.of(client).add(captured(event, index));
        else
            clients.of(client).add(builder.build(index));
    }
    for (const std::size_t index : unknown)
        adjust(job, index, "client_id", "no-identity");
    clients.finish();
}

} // namespace

void encodeGa4(const Job& job, const Group& group)
{
    hasFrame(job.events[group.front()]) ? encodeCaptured(job, group) : encodeBuilt(job, group);
}

} // namespace vitrine::protocol
