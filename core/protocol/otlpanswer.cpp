// SPDX-License-Identifier: Apache-2.0
// OTLP/HTTP: 200 with a count of rejected records, which must not go again; only 429, 502, 503 and 504 may
// (reference/protocols.md, 4).
#include "protocol/reading.h"

#include <charconv>

namespace vitrine::protocol {
namespace {

// 64-bit integers are decimal strings in OTLP's JSON; receivers also write numbers.
std::optional<std::int64_t> countIn(const Json& value)
{
    if (value.isNumber())
        return value.integer();
    std::int64_t count = 0;
    const std::string_view text = value.text();
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool whole = value.isString() && read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional(count) : std::nullopt;
}

// How many were rejected is told, not which.
Reading partly(const Answered& answered, const Json& partial)
{
    const auto events = static_cast<std::int64_t>(answered.request.events.size());
    const Json& stated = partial["rejectedLogRecords"];
    const std::int64_t rejected = stated.isNull() ? 0 : countIn(stated).value_or(-1);
    const std::string message = words(partial["errorMessage"]);
    Reading reading;
    if (rejected == 0)
        reading = forAll(answered, Fate::Accepted, "200");
    else if (rejected == events)
        reading = forAll(answered, Fate::Refused, "200 rejected " + message);
    else
        reading = forAll(answered, Fate::Unknown, "200 partly-rejected " + message);
    reading.problem = message;
    return reading;
}

Reading taken(const Answered& answered)
{
    const Response& response = answered.response;
    if (isPage(response))
        return pageInstead(answered, Fate::Retry);
    if (isBlank(response))
        return forAll(answered, Fate::Accepted, std::to_string(response.status));
    const auto body = objectIn(response);
    if (!body)
        return forAll(answered, Fate::Unknown, "answer-malformed");
    const Json& partial = (*body)["partialSuccess"];
    if (partial.isObject())
        return partly(answered, partial);
    return partial.isNull() ? forAll(answered, Fate::Accepted, std::to_string(response.status))
                            : forAll(answered, Fate::Unknown, "answer-malformed");
}

} // namespace

Reading readOtlp(const Answered& answered)
{
    const int status = answered.response.status;
    const std::string code = std::to_string(status);
    if (isSuccess(status))
        return taken(answered);
    if (status == 429)
        return stopped(later(answered, "429 throttled"), "throttled");
    if (status == 502 || status == 503 || status == 504)
        return later(answered, code);
    const auto body = objectIn(answered.response);
    const std::string message = body ? words((*body)["message"]) : "";
    Reading refused = forAll(answered, Fate::Refused, message.empty() ? code : code + ' ' + message);
    refused.problem = message;
    const bool wrongEndpoint = status == 401 || status == 403 || status == 404 || status == 405;
    return wrongEndpoint ? stopped(std::move(refused), message.empty() ? code : message) : refused;
}

} // namespace vitrine::protocol
