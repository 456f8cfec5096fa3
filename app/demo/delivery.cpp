// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/delivery.h"

#include "outbox/journalline.h"
#include "outbox/segmentname.h"
#include "outbox/segmentreader.h"
#include "protocol/protocol.h"

#include <cstdio>

namespace vitrine::demo {
namespace {

using event::Status;

std::string hex(std::uint64_t number)
{
    char text[20];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number * 0x9e3779b97f4a7c15u));
    return text;
}

outbox::Attempt attemptOf(const product::Profile& profile, const protocol::Endpoint& endpoint,
                          const protocol::Request& request, const std::vector<event::Event>& events)
{
    outbox::Attempt attempt;
    attempt.product = profile.id;
    attempt.protocol = product::name(profile.endpoint.protocol);
    attempt.method = request.method;
    attempt.url = request.url;
    attempt.endpointSource = endpoint.source;
    attempt.vendor = endpoint.vendor;
    for (const protocol::Header& header : request.headers)
        attempt.headers.emplace_back(header.name, header.value);
    attempt.body = request.body;
    for (const std::size_t index : request.events)
        attempt.events.push_back({events[index].id, events[index].name, events[index].time, events[index].cut});
    return attempt;
}

outbox::Answer answerTo(const outbox::Attempt& attempt, const Delivery::Reply& reply)
{
    outbox::Answer answer;
    answer.id = attempt.id;
    answer.time = attempt.time + (reply.status == 0 ? 10'000 : 184);
    answer.status = reply.status;
    answer.failure = reply.failure;
    answer.body = reply.body;
    if (reply.status != 0)
        answer.headers = {{"Content-Type", "application/json"}, {"Content-Length", std::to_string(reply.body.size())}};
    for (std::size_t i = 0; i < attempt.events.size(); ++i)
        answer.outcomes.push_back({attempt.events[i].id, i == reply.refused ? Status::Refused : reply.outcome,
                                   i == reply.refused ? reply.refusedWhy : reply.why});
    return answer;
}

} // namespace

Delivery::Delivery(const product::Profile& profile, std::pair<std::string, std::string> identity)
    : m_profile(profile), m_identity(std::move(identity))
{
}

void Delivery::attempt(const std::vector<event::Event>& events, Millis time, const Reply& reply)
{
    Environment environment;
    if (!reply.variable.empty())
        environment.variables[reply.variable] = reply.elsewhere;
    const auto endpoint = protocol::endpointFor(m_profile, environment);
    const auto plan = protocol::plan(m_profile, endpoint, {{m_identity.first, m_identity.second}}, events);
    std::string lines;
    for (const protocol::Request& request : plan.requests) {
        outbox::Attempt attempt = attemptOf(m_profile, endpoint, request, events);
        attempt.id = hex(++m_made) + "-sample";
        attempt.time = time;
        attempt.proxy = reply.proxy;
        lines += outbox::lineOf(attempt);
        if (reply.known)
            lines += outbox::lineOf(answerTo(attempt, reply));
    }
    m_journal.emplace_back(isoDate(time), lines);
}

std::string Delivery::segmentName(std::string_view state, Millis since)
{
    return std::string(state) + "-" + std::to_string(since) + "-" + hex(++m_made) + ".ndjson";
}

void Delivery::waiting(const std::vector<event::Event>& events, Millis since)
{
    std::string lines = outbox::segmentLine({m_profile.id, m_profile.endpoint.url.fixed, {}, {}}) + "\n";
    for (const event::Event& event : events)
        lines += outbox::spoolLine(event) + "\n";
    m_spool.push_back({segmentName("ready", since), lines, 0600});
}

void Delivery::retried(const std::vector<event::Event>& events, Millis since, std::uint32_t rounds)
{
    std::vector<outbox::Waiting> tried;
    for (const event::Event& event : events)
        tried.push_back({event, rounds, 0, since});
    m_spool.push_back({segmentName("retry", since),
                       outbox::retryBytes({m_profile.id, m_profile.endpoint.url.fixed, {}, {}}, tried), 0600});
}

void Delivery::dropped(std::string_view reason, std::uint64_t events, Millis last)
{
    const Json line = Json::object({{"reason", reason}, {"events", events}, {"time", last}, {"ids", Json::array()}});
    m_dropped += outbox::framed(Json::object({{"v", 1}, {"dropped", line}})) + "\n";
}

std::vector<SampleFile> Delivery::files() const
{
    const std::string state = ".local/state/vitrine/" + m_profile.id + "/";
    std::vector<SampleFile> files;
    for (const SampleFile& segment : m_spool)
        files.push_back({state + "spool/" + segment.path, segment.bytes, segment.mode});
    std::string lines;
    for (std::size_t i = 0; i < m_journal.size(); ++i) {
        lines += m_journal[i].second;
        if (i + 1 < m_journal.size() && m_journal[i + 1].first == m_journal[i].first)
            continue;
        files.push_back({state + "journal/" + m_journal[i].first + ".ndjson", lines, 0600});
        lines.clear();
    }
    if (!m_dropped.empty())
        files.push_back({state + "dropped.ndjson", m_dropped, 0600});
    return files;
}

} // namespace vitrine::demo
