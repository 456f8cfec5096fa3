// SPDX-License-Identifier: Apache-2.0
// GA4 Measurement Protocol: POST ?measurement_id&api_secret {client_id, events:[{name, params}]}; one client a request.
// Limits: reference/protocols.md, 2. Lists and objects go as they are, as the codegen CLI sends them.
#include "protocol/body.h"
#include "protocol/cut.h"
#include "protocol/ga4names.h"
#include "protocol/url.h"

#include <map>

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
    Builder(const Job& job, std::size_t index) : m_job(job), m_index(index), m_event(job.events[index]) {}

    Piece build()
    {
        addFields();
        addSession();
        if (!m_params.find("engagement_time_msec"))
            m_params.set("engagement_time_msec", m_marks.marked(engagement(), "engagement_time_msec"));
        const Ga4Name name = ga4EventName(m_event.name);
        if (name.rule)
            adjust(m_job, m_index, "name", name.rule);
        Json wire = Json::object();
        wire.set("name", m_marks.marked(Json(name.name), "name"));
        wire.set("params", std::move(m_params));
        // The CLI sends at once and states no time; what waited in a spool has to.
        if (m_event.time && m_event.shape == event::Shape::Spool)
            wire.set("timestamp_micros", m_marks.marked(Json(*m_event.time * 1000), "timestamp_micros"));
        return m_marks.write(wire, m_index);
    }

private:
    void addFields()
    {
        const std::size_t room = mostParams - 1 - (sessionNumber(m_event.session) ? 1 : 0);
        for (const Json::Member& field : m_event.fields.members()) {
            const auto role = roleOf(m_job, m_event, field.key);
            if (role == product::Role::Device || role == product::Role::EventId)
                continue;
            if (field.value.isNull())
                adjust(m_job, m_index, field.key, "no-value");
            else if (m_params.members().size() >= room && field.key != "engagement_time_msec")
                adjust(m_job, m_index, field.key, "too-many-fields");
            else
                add(field.key, field.value);
        }
    }

    void add(const std::string& field, Json value)
    {
        Ga4Name name = ga4ParamName(field);
        for (std::size_t nth = 2; m_params.find(name.name); ++nth)
            name = {ga4Variant(ga4ParamName(field).name, nth), "name-changed"};
        if (name.rule)
            adjust(m_job, m_index, field, name.rule);
        if (cutTexts(value, textUnits))
            adjust(m_job, m_index, field, "value-cut");
        m_params.set(name.name, m_marks.marked(std::move(value), field));
    }

    void addSession()
    {
        if (const auto number = sessionNumber(m_event.session); number && !m_params.find("session_id"))
            m_params.set("session_id", m_marks.marked(Json(*number), "session_id"));
        else if (!number && !m_event.session.empty())
            adjust(m_job, m_index, "session_id", "session-not-numeric");
    }

    // A text, as the codegen CLI writes it: the duration where there is one.
    Json engagement() const
    {
        const double duration = m_event.durationMs.value_or(0);
        return duration >= 1 && duration < 1e15 ? Json(std::to_string(static_cast<std::int64_t>(duration)))
                                                : Json("100");
    }

    const Job& m_job;
    std::size_t m_index;
    const event::Event& m_event;
    FieldMarks m_marks;
    Json m_params = Json::object();
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
    std::vector<Piece> pieces;
    for (const std::size_t index : group)
        pieces.push_back(captured(job.events[index], index));
    const Json& frame = job.events[group.front()].frame;
    addRequests(job, emptyRequest(job),
                aroundList(frame, frame.members().empty() ? "" : frame.members().back().key, "events"),
                std::move(pieces), requestLimits);
}

void encodeBuilt(const Job& job, const Group& group)
{
    std::map<std::string, std::vector<Piece>> clients;
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        if (event.name.empty())
            leaveOut(job, index, "name", "no-value");
        else
            clients[deviceOf(job, event)].push_back(isCaptured(event) ? captured(event, index)
                                                                      : Builder(job, index).build());
    }
    const RequestLimits limits{batchSize(job, requestLimits.events), requestLimits.bytes, 0};
    for (auto& [client, pieces] : clients) {
        Request made = emptyRequest(job);
        made.complete = made.complete && !client.empty();
        if (client.empty())
            for (const Piece& piece : pieces)
                adjust(job, piece.event, "client_id", "no-identity");
        const Json frame = Json::object({{"client_id", client.empty() ? clientStandIn : client}});
        addRequests(job, made, aroundList(frame, "client_id", "events"), std::move(pieces), limits);
    }
}

} // namespace

void encodeGa4(const Job& job, const Group& group)
{
    hasFrame(job.events[group.front()]) ? encodeCaptured(job, group) : encodeBuilt(job, group);
}

} // namespace vitrine::protocol
