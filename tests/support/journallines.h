// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a journal as the contract in outbox/journal.h has them, and the spool lines that belong to them.
#pragma once

#include "outbox/journal.h"
#include "outbox/spool.h"

#include <string>
#include <vector>

namespace vitrine::test {

inline constexpr Millis journalDay = 1'795'132'800'000; // 20 November 2026, 00:00 UTC

inline event::Event spooled(const std::string& id, const std::string& name, Millis time = journalDay)
{
    event::Event event;
    event.product = "dr";
    event.id = id;
    event.name = name;
    event.time = time;
    event.generation = "5b1d0c7e9a3f4e22";
    event.fields = Json::object({{"command", "dr run"}, {"device_id", "550e8400-e29b-41d4-a716-446655440000"}});
    return event;
}

// The body of dr's back end: what a journal holds of such events.
inline std::string amplitudeBody(const std::vector<event::Event>& events)
{
    Json list = Json::array();
    for (const event::Event& event : events)
        list.push(Json::object({{"event_type", event.name},
                                {"device_id", event.fields["device_id"].text()},
                                {"time", event.time.value_or(0)},
                                {"insert_id", event.id},
                                {"event_properties", Json::object({{"command", event.fields["command"].text()}})}}));
    return Json::object({{"api_key", "AMPLITUDE_API_KEY"}, {"events", std::move(list)}}).dump();
}

inline outbox::Attempt attemptOf(const std::string& id, const std::vector<event::Event>& events, Millis time)
{
    outbox::Attempt attempt;
    attempt.id = id;
    attempt.time = time;
    attempt.product = "dr";
    attempt.protocol = "amplitude";
    attempt.method = "POST";
    attempt.url = "https://api2.amplitude.com/2/httpapi";
    attempt.endpointSource = "built in";
    attempt.proxy = "none";
    attempt.headers = {{"Content-Type", "application/json"}};
    attempt.body = amplitudeBody(events);
    for (const event::Event& event : events)
        attempt.events.push_back({event.id, event.name, event.time, event.cut});
    return attempt;
}

inline std::string attemptLine(const outbox::Attempt& attempt)
{
    Json headers = Json::array();
    for (const auto& [name, value] : attempt.headers)
        headers.push(Json::object({{"name", name}, {"value", value}}));
    Json events = Json::array();
    for (const outbox::JournalEvent& event : attempt.events) {
        Json cut = Json::array();
        for (const event::Removed& one : event.cut)
            cut.push(Json::object({{"field", one.field}, {"rule", one.rule}}));
        events.push(
            Json::object({{"id", event.id}, {"name", event.name}, {"time", event.time.value_or(0)}, {"cut", cut}}));
    }
    const Json endpoint = Json::object({{"source", attempt.endpointSource}, {"vendor", attempt.vendor}});
    return outbox::framed(Json::object({{"v", 1},
                                        {"attempt", Json::object({{"id", attempt.id},
                                                                  {"time", attempt.time},
                                                                  {"product", attempt.product},
                                                                  {"protocol", attempt.protocol},
                                                                  {"method", attempt.method},
                                                                  {"url", attempt.url},
                                                                  {"endpoint", endpoint},
                                                                  {"proxy", attempt.proxy},
                                                                  {"headers", headers},
                                                                  {"body", attempt.body},
                                                                  {"events", events},
                                                                  {"secrets", Json::array()}})}})) +
           "\n";
}

inline std::string answerLine(const outbox::Answer& answer)
{
    Json headers = Json::array();
    for (const auto& [name, value] : answer.headers)
        headers.push(Json::object({{"name", name}, {"value", value}}));
    Json outcomes = Json::array();
    for (const outbox::AttemptOutcome& one : answer.outcomes)
        outcomes.push(Json::object({{"id", one.id}, {"outcome", event::name(one.status)}, {"why", one.why}}));
    return outbox::framed(Json::object({{"v", 1},
                                        {"answer", Json::object({{"id", answer.id},
                                                                 {"time", answer.time},
                                                                 {"status", answer.status},
                                                                 {"headers", headers},
                                                                 {"body", answer.body},
                                                                 {"truncated", answer.truncated},
                                                                 {"failure", answer.failure},
                                                                 {"problem", answer.problem},
                                                                 {"outcomes", outcomes}})}})) +
           "\n";
}

// An answer with one outcome for all events of the attempt.
inline std::string answerTo(const outbox::Attempt& attempt, int httpStatus, event::Status outcome,
                            const std::string& why = {})
{
    outbox::Answer answer;
    answer.id = attempt.id;
    answer.time = attempt.time + 180;
    answer.status = httpStatus;
    answer.failure = httpStatus == 0 ? "not-connected" : "";
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = httpStatus == 0 ? "" : "{\"code\":" + std::to_string(httpStatus) + "}";
    for (const outbox::JournalEvent& event : attempt.events)
        answer.outcomes.push_back({event.id, outcome, why});
    return answerLine(answer);
}

} // namespace vitrine::test
