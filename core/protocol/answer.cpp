// SPDX-License-Identifier: Apache-2.0
// What is the same for all back ends: no answer, a redirect, and answers of what stands between here and there.
#include "protocol/reading.h"
#include "protocol/responseheader.h"

#include <set>

namespace vitrine::protocol {
namespace {

using product::Protocol;

constexpr Millis hour = 60LL * 60 * 1000;

Reading readStatus(Protocol protocol, const Answered& answered)
{
    switch (protocol) {
    case Protocol::Amplitude:
        return readAmplitude(answered);
    case Protocol::Ga4:
        return readGa4(answered);
    case Protocol::AppInsights:
        return readAppInsights(answered);
    case Protocol::Kamaji:
        return readKamaji(answered);
    case Protocol::Otlp:
        return readOtlp(answered);
    case Protocol::Other:
        break;
    }
    return forAll(answered, Fate::Unknown, "protocol-unknown");
}

// An event that carries no ID of its own is not recognised, whatever its back end could do.
Reading unanswered(Protocol protocol, const Answered& answered)
{
    const Response& response = answered.response;
    const char* why = response.failure == Response::Failure::None ? "no-answer" : name(response.failure);
    if (!response.requestLeft)
        return forAll(answered, Fate::Retry, why);
    Reading reading = forAll(answered, Fate::Unknown, why);
    if (!recognisesRepeats(protocol))
        return reading;
    std::set<std::size_t> recognised;
    for (const FieldSpan& field : answered.request.fields)
        if (field.field == "insert_id")
            recognised.insert(field.event);
    for (std::size_t i = 0; i < reading.events.size(); ++i)
        if (recognised.contains(answered.request.events[i]))
            reading.events[i].fate = Fate::Retry;
    return reading;
}

// Only 307 and 308 keep the method; another origin never gets what was meant for this one. What a redirect answers was
// not taken, but who cannot tell repeats does not try again.
Reading redirected(Protocol protocol, const Answered& answered)
{
    const int status = answered.response.status;
    const bool repeats = status == 307 || status == 308;
    const std::string target =
        repeats ? sameOriginTarget(answered.request.url, headerIn(answered.response, "location").value_or("")) : "";
    const Fate fate = protocol == Protocol::Ga4 && target.empty() ? Fate::Unknown : Fate::Retry;
    const std::string why = target.empty() ? "redirect-refused" : "redirected";
    Reading reading = forAll(answered, fate, why);
    if (target.empty())
        return stopped(std::move(reading), why);
    reading.redirect = target;
    return reading;
}

// A proxy wants a password, or a network its terms accepted: the back end saw nothing.
bool isInBetween(int status) { return status == 407 || status == 511; }

} // namespace

const char* name(Response::Failure failure)
{
    switch (failure) {
    case Response::Failure::None:
        return "";
    case Response::Failure::NotConnected:
        return "not-connected";
    case Response::Failure::Tls:
        return "tls";
    case Response::Failure::Timeout:
        return "timeout";
    case Response::Failure::Lost:
        return "lost";
    case Response::Failure::RedirectRefused:
        return "redirect-refused";
    case Response::Failure::TooLarge:
        return "answer-too-large";
    case Response::Failure::Malformed:
        break;
    }
    return "answer-malformed";
}

const char* name(Fate fate)
{
    switch (fate) {
    case Fate::Accepted:
        return "accepted";
    case Fate::Retry:
        return "retry";
    case Fate::Refused:
        return "refused";
    case Fate::Unknown:
        break;
    }
    return "unknown";
}

Reading read(Protocol protocol, const Request& request, const Response& response, Millis now, std::uint32_t rounds)
{
    const Answered answered{request, response, now, rounds};
    const int status = response.status;
    const bool redirects = status >= 300 && status < 400;
    if (redirects || (status == 0 && response.failure == Response::Failure::RedirectRefused))
        return redirected(protocol, answered);
    if (status < 200 || status > 599)
        return unanswered(protocol, answered);
    if (isInBetween(status))
        return pageInstead(answered, Fate::Retry);
    if (response.failure == Response::Failure::None || response.truncated)
        return readStatus(protocol, answered);
    Response cutOff = response; // its status is known, its body is not whole
    cutOff.truncated = true;
    return readStatus(protocol, {request, cutOff, now, rounds});
}

std::optional<Millis> oldestTaken(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Ga4:
        return 72 * hour;
    case Protocol::AppInsights:
        return 48 * hour;
    default:
        return std::nullopt;
    }
}

bool recognisesRepeats(Protocol protocol) { return protocol == Protocol::Amplitude; }

} // namespace vitrine::protocol
