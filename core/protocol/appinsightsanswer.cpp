// SPDX-License-Identifier: Apache-2.0
// Application Insights ingestion: {"itemsReceived","itemsAccepted","errors":[{index,statusCode,message}]}. 206 tells
// which items to send again; nothing tells a repeat (reference/protocols.md, 3).
#include "protocol/reading.h"
#include "protocol/responseheader.h"

#include <algorithm>
#include <array>

namespace vitrine::protocol {
namespace {

constexpr Millis day = 24LL * 60 * 60 * 1000;
constexpr std::array retriable{408, 429, 439, 500, 503};

EventFate fateOf(const Json& error, Millis notBefore)
{
    const auto code = error["statusCode"].integer().value_or(0);
    const std::string message = words(error["message"]);
    if (code == 206 || message.find("sampled out") != std::string::npos)
        return {Fate::Accepted, "206 sampled-out", 0};
    const std::string why = "206 " + std::to_string(code) + ' ' + message;
    if (std::find(retriable.begin(), retriable.end(), code) != retriable.end())
        return {Fate::Retry, why, notBefore};
    return {Fate::Refused, why, 0};
}

// What is not listed was accepted, unless the counts say that the list is not whole.
Fate fateOfUnlisted(const Json& body, std::size_t events, std::size_t listed)
{
    const auto received = body["itemsReceived"].integer();
    const auto accepted = body["itemsAccepted"].integer();
    const bool fits = !received || *received == static_cast<std::int64_t>(events);
    const bool whole = !accepted || (*accepted >= 0 && static_cast<std::uint64_t>(*accepted) >= events - listed);
    return fits && whole ? Fate::Accepted : Fate::Unknown;
}

Reading partly(const Answered& answered)
{
    if (isPage(answered.response))
        return pageInstead(answered, Fate::Retry);
    const auto body = objectIn(answered.response);
    const std::size_t events = answered.request.events.size();
    if (!body)
        return forAll(answered, Fate::Unknown, "206 answer-malformed");
    Reading reading = forAll(answered, Fate::Accepted, "206");
    reading.notBefore = retryAfter(answered.response, answered.now).value_or(0);
    std::vector<bool> listed(events, false);
    for (const Json& error : (*body)["errors"].items()) {
        const auto index = indexIn(error["index"], events);
        if (!index || listed[*index]) // the first word about an item counts
            continue;
        listed[*index] = true;
        reading.events[*index] = fateOf(error, reading.notBefore);
    }
    const auto told = static_cast<std::size_t>(std::count(listed.begin(), listed.end(), true));
    if (fateOfUnlisted(*body, events, told) == Fate::Unknown)
        for (std::size_t i = 0; i < events; ++i)
            if (!listed[i])
                reading.events[i] = {Fate::Unknown, "206 not-listed", 0};
    return reading;
}

// The first error's text, which is all that a wholly refused batch tells.
std::string messageIn(const Response& response)
{
    const auto body = objectIn(response);
    if (!body || (*body)["errors"].items().empty())
        return {};
    return words((*body)["errors"].items().front()["message"]);
}

Reading overQuota(const Answered& answered)
{
    Reading reading = later(answered, "439 daily-quota");
    if (reading.notBefore == 0) {
        reading = forAll(answered, Fate::Retry, "439 daily-quota", answered.now + day);
        reading.notBefore = answered.now + day;
    }
    return stopped(std::move(reading), "daily-quota");
}

Reading refused(const Answered& answered)
{
    const int status = answered.response.status;
    const std::string message = messageIn(answered.response);
    const std::string why = std::to_string(status) + (message.empty() ? "" : ' ' + message);
    Reading reading = forAll(answered, Fate::Refused, why);
    reading.problem = message;
    const bool everything = status != 400 || message.find("nstrumentation key") != std::string::npos;
    return everything ? stopped(std::move(reading), message.empty() ? why : message) : reading;
}

} // namespace

Reading readAppInsights(const Answered& answered)
{
    const int status = answered.response.status;
    const std::string code = std::to_string(status);
    if (status == 206)
        return partly(answered);
    if (isSuccess(status))
        return isPage(answered.response) ? pageInstead(answered, Fate::Retry) : forAll(answered, Fate::Accepted, code);
    switch (status) {
    case 401:
    case 403:
        return stopped(later(answered, code + " not-authorised"), "not-authorised");
    case 413:
        return halved(answered, "413 too-large");
    case 429:
        return stopped(later(answered, "429 throttled"), "throttled");
    case 439:
        return overQuota(answered);
    default:
        return status == 408 || status >= 500 ? later(answered, code) : refused(answered);
    }
}

} // namespace vitrine::protocol
