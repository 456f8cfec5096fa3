// SPDX-License-Identifier: Apache-2.0
#include "outbox/journalline.h"

#include "base/base64.h"
#include "base/text.h"
#include "outbox/spool.h"

#include <algorithm>

namespace vitrine::outbox {
namespace {

constexpr std::size_t longestLine = 128u << 20;
constexpr std::size_t mostAnswered = 64u << 10;
constexpr std::size_t mostHeaders = 100;
constexpr std::size_t longestHeader = 8u << 10;

using Headers = std::vector<std::pair<std::string, std::string>>;

// Words of a server or of the system may be any bytes; JSON takes UTF-8 alone.
std::string readable(std::string_view words) { return isUtf8(words) ? std::string(words) : visibleText(words); }
std::string safe(std::string_view words) { return readable(words.substr(0, longestHeader)); }

Json listOf(const Headers& headers)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < std::min(headers.size(), mostHeaders); ++i)
        list.push(Json::object({{"name", safe(headers[i].first)}, {"value", safe(headers[i].second)}}));
    return list;
}

Headers headersFrom(const Json& list)
{
    Headers headers;
    for (const Json& one : list.items())
        headers.emplace_back(one["name"].text(), one["value"].text());
    return headers;
}

void setBody(Json& line, std::string_view body)
{
    if (isUtf8(body))
        line.set("body", body);
    else
        line.set("body64", toBase64(body));
}

std::string bodyFrom(const Json& line)
{
    if (const Json* encoded = line.find("body64"))
        return fromBase64(encoded->text()).value_or(std::string());
    return std::string(line["body"].text());
}

Json eventOf(const JournalEvent& event)
{
    Json cut = Json::array();
    for (const event::Removed& one : event.cut)
        cut.push(Json::object({{"field", one.field}, {"rule", one.rule}}));
    Json json = Json::object({{"id", event.id}, {"name", event.name}});
    if (event.time)
        json.set("time", *event.time);
    return json.set("cut", std::move(cut));
}

JournalEvent eventFrom(const Json& json)
{
    JournalEvent event;
    event.id = json["id"].text();
    event.name = json["name"].text();
    event.time = json["time"].integer();
    for (const Json& one : json["cut"].items())
        event.cut.push_back({std::string(one["field"].text()), std::string(one["rule"].text())});
    return event;
}

std::string lineAround(std::string_view what, Json json)
{
    return "\n" + framed(Json::object({{"v", 1}, {std::string(what), std::move(json)}})) + "\n";
}

Attempt attemptFrom(const Json& json)
{
    Attempt attempt;
    attempt.id = json["id"].text();
    attempt.time = json["time"].integer().value_or(0);
    attempt.product = json["product"].text();
    attempt.protocol = json["protocol"].text();
    attempt.method = json["method"].text();
    attempt.url = json["url"].text();
    attempt.endpointSource = json["endpoint"]["source"].text();
    attempt.vendor = json["endpoint"]["vendor"].boolean().value_or(false);
    attempt.proxy = json["proxy"].text();
    attempt.headers = headersFrom(json["headers"]);
    attempt.body = bodyFrom(json);
    for (const Json& one : json["events"].items())
        attempt.events.push_back(eventFrom(one));
    return attempt;
}

Answer answerFrom(const Json& json)
{
    Answer answer;
    answer.id = json["id"].text();
    answer.time = json["time"].integer().value_or(0);
    answer.status = static_cast<int>(std::clamp<std::int64_t>(json["status"].integer().value_or(0), 0, 999));
    answer.headers = headersFrom(json["headers"]);
    answer.body = bodyFrom(json);
    answer.truncated = json["truncated"].boolean().value_or(false);
    answer.failure = json["failure"].text();
    answer.problem = json["problem"].text();
    for (const Json& one : json["outcomes"].items())
        answer.outcomes.push_back({std::string(one["id"].text()),
                                   event::statusNamed(one["outcome"].text()).value_or(event::Status::Unknown),
                                   std::string(one["why"].text())});
    return answer;
}

} // namespace

std::string lineOf(const Attempt& attempt)
{
    Json json = Json::object({{"id", attempt.id},
                              {"time", attempt.time},
                              {"product", attempt.product},
                              {"protocol", attempt.protocol},
                              {"method", attempt.method},
                              {"url", readable(attempt.url)}});
    json.set("endpoint", Json::object({{"source", safe(attempt.endpointSource)}, {"vendor", attempt.vendor}}));
    json.set("proxy", safe(attempt.proxy)).set("headers", listOf(attempt.headers));
    setBody(json, attempt.body);
    Json events = Json::array();
    for (const JournalEvent& event : attempt.events)
        events.push(eventOf(event));
    return lineAround("attempt", std::move(json.set("events", std::move(events))));
}

std::string lineOf(const Answer& answer)
{
    Json json = Json::object({{"id", answer.id}, {"time", answer.time}, {"status", answer.status}});
    json.set("headers", listOf(answer.headers));
    setBody(json, std::string_view(answer.body).substr(0, mostAnswered));
    json.set("truncated", answer.truncated || answer.body.size() > mostAnswered);
    json.set("failure", safe(answer.failure)).set("problem", safe(answer.problem));
    Json outcomes = Json::array();
    for (const AttemptOutcome& one : answer.outcomes)
        outcomes.push(Json::object({{"id", one.id}, {"outcome", event::name(one.status)}, {"why", safe(one.why)}}));
    return lineAround("answer", std::move(json.set("outcomes", std::move(outcomes))));
}

Result<std::variant<Attempt, Answer>> parseJournalLine(std::string_view line)
{
    line = trimmed(line);
    const Frame frame = frameOf(line);
    if (frame != Frame::Fits)
        return fail(frame == Frame::Broken ? Code::Changed : Code::Malformed);
    const auto value = Json::parse(line, {longestLine, 16});
    if (!value)
        return fail(value.error());
    const Json& attempt = (*value)["attempt"];
    const Json& answer = (*value)["answer"];
    if ((*value)["v"].integer() != 1 || attempt.isObject() == answer.isObject())
        return fail(Code::Malformed, {}, "not a journal line");
    if (attempt.isObject())
        return attemptFrom(attempt);
    return answerFrom(answer);
}

} // namespace vitrine::outbox
