// SPDX-License-Identifier: Apache-2.0
// One back end: events in, the exact requests out. Nothing else in Vitrine makes bytes that leave (DESIGN rule 2), and
// no byte depends on the time or place of encoding. Limits and forms: reference/protocols.md, checked against requests
// captured from the vendors' own SDKs.
#pragma once

#include "base/environment.h"
#include "event/event.h"
#include "product/profile.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace vitrine::protocol {

struct Endpoint
{
    std::string url;     // where to, without secrets
    std::string key;     // api_key, measurement_id, instrumentation key; empty: not known here
    std::string secret;  // api_secret
    std::string source;  // what named the url: a variable, file:line, or "built in"
    std::string refused; // why nothing may go there: "not-https", "malformed-url", "credentials-in-url"; empty: it may
    bool vendor = true;  // false: somebody else's server
};

// From environment, project and user config and the profile, in this order. Plain http is for loopback only.
[[nodiscard]] Endpoint endpointFor(const product::Profile& profile, const Environment& environment);

struct Header
{
    std::string name;
    std::string value;
};

// Bytes that are masked wherever they are shown, unless asked for.
struct Secret
{
    enum class Where : std::uint8_t { Url, Header, Body };
    Where where = Where::Body;
    std::size_t header = 0; // index, for Header
    std::size_t offset = 0;
    std::size_t length = 0;
};

// Where a field's value lies in the body.
struct FieldSpan
{
    std::size_t event = 0; // index into what was planned
    std::string field;
    std::size_t offset = 0;
    std::size_t length = 0;
};

struct Request
{
    std::string method = "POST"; // headers never hold Host or Content-Length: those are the transport's
    std::string url;
    std::vector<Header> headers;
    std::string body;                // before any transfer encoding
    std::vector<std::size_t> events; // indexes into what was planned
    std::vector<FieldSpan> fields;
    std::vector<Secret> secrets;
    bool complete = true; // false: stand-ins ("AMPLITUDE_API_KEY") for what is not known here; to be shown, never sent
};

// Something that had to be changed or left out to obey a limit of the back end. field: empty when it is the whole
// event. rule: "value-cut", "name-too-long", "name-changed", "reserved-name", "too-many-fields", "too-deep",
// "too-large", "no-time", "no-identity", "protocol-unknown", "session-not-numeric", "invalid-id", "no-value",
// "wrong-type", "added-by-back-end", "endpoint-refused".
struct Adjustment
{
    std::size_t event = 0;
    std::string field;
    std::string rule;
};

struct Plan
{
    std::vector<Request> requests;
    std::vector<Adjustment> adjustments;
    std::vector<std::size_t> leftOut; // events that this back end cannot take at all
};

// identity: identifier name -> value, for events that carry none of their own.
using Identity = std::map<std::string, std::string, std::less<>>;

// Events that were read from a back end's own request (event.wire and event.frame) become that request again, unchanged
// and with their neighbours of then; only the limits on a whole request still count. All others are built as the
// profile says. Every event is in exactly one request or in leftOut; requests come in the order of their first events.
[[nodiscard]] Plan plan(const product::Profile& profile, const Endpoint& endpoint, const Identity& identity,
                        std::span<const event::Event> events);

// With every secret replaced by the mask.
[[nodiscard]] std::string maskedUrl(const Request& request);
[[nodiscard]] std::string maskedBody(const Request& request);
[[nodiscard]] std::string maskedHeader(const Request& request, std::size_t index);
// Where the fields lie in maskedBody().
[[nodiscard]] std::vector<FieldSpan> maskedFields(const Request& request);

} // namespace vitrine::protocol
