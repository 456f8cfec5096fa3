// SPDX-License-Identifier: Apache-2.0
// What a back end's answer means for each event of a request, and what a correct client does then
// (reference/protocols.md, parts 1 to 5). Pure: no clock, no network.
#pragma once

#include "base/clock.h"
#include "protocol/protocol.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::protocol {

struct Response
{
    // How far it got when no answer came. NotConnected: no byte of the request left. Lost: bytes left, no answer came.
    enum class Failure : std::uint8_t { None, NotConnected, Tls, Timeout, Lost, RedirectRefused, TooLarge, Malformed };
    int status = 0;
    std::vector<Header> headers;
    std::string body; // bounded
    bool truncated = false;
    Failure failure = Failure::None;
    bool requestLeft = false; // some byte of the request was written
    std::string problem;      // the system's own words
};
[[nodiscard]] const char* name(Response::Failure failure); // "not-connected", "tls", "timeout", "lost", ...

enum class Fate : std::uint8_t {
    Accepted, // done
    Retry,    // again, with the same id, not before EventFate::notBefore
    Refused,  // the back end will never take it
    Unknown,  // it left and nobody knows; sending it again might store it twice
};
[[nodiscard]] const char* name(Fate fate);

struct EventFate
{
    Fate fate = Fate::Unknown;
    std::string why;      // stable word, then the back end's own: "throttled", "invalid-field time", "too-old"
    Millis notBefore = 0; // of Retry: 0: as the backoff says; a time that is not to come: at once
};

struct Reading
{
    std::vector<EventFate> events; // parallel to Request::events
    bool split = false;            // too large: send it again in two halves (one event: Refused)
    bool stop = false;             // nothing more may go to this endpoint in this run (throttled, quota, bad key)
    Millis notBefore = 0;          // for the endpoint as a whole: Retry-After, as a time
    std::string redirect;          // absolute URL of the same origin the same request may be repeated at (307, 308);
                                   // empty: none, or one that must not be followed
    std::string problem;           // what the person should know: "Invalid API key"
};

// now: for Retry-After. rounds: how often this request's events were tried before (bounded rounds of per-event 400s).
[[nodiscard]] Reading read(product::Protocol protocol, const Request& request, const Response& response, Millis now,
                           std::uint32_t rounds = 0);

// How old an event may be that the back end still takes; nullopt: no limit is known.
[[nodiscard]] std::optional<Millis> oldestTaken(product::Protocol protocol);
// Whether a repeated request is recognised by an ID (amplitude's insert_id), so that Unknown may be tried again.
[[nodiscard]] bool recognisesRepeats(product::Protocol protocol);

} // namespace vitrine::protocol
