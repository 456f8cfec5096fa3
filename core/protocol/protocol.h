// SPDX-License-Identifier: Apache-2.0
// One back end: events in, the exact requests out. Nothing else in Vitrine makes bytes that leave (DESIGN rule 2), and no
// byte depends on the time or place of encoding. Limits and forms: reference/protocols.md, checked against requests
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
    std::string url;      // where to, without secrets
    std::string key;      // api_key, measurement_id, instrumentation key; empty: not known here
    std::string secret;   // api_secret
    std::string source;   // what named it: a variable, file:line, or "built in"
    bool vendor = true;   // false: somebody else's server
};

// From environment and config as the profile says; shows placeholders ("AMPLITUDE_API_KEY") for what is not known here.
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
    std::string method = "POST";
    std::string url;
    std::vector<Header> headers;
    std::string body;                // before any transfer encoding
    std::vector<std::size_t> events; // indexes into what was planned
    std::vector<FieldSpan> fields;
    std::vector<Secret> secrets;
};

// Something that had to be changed or left out to obey a limit of the back end.
struct Adjustment
{
    std::size_t event = 0;
    std::string field;
    std::string rule; // "value-cut", "name-too-long", "too-many-fields", "too-large", "no-time", ...
};

struct Plan
{
    std::vector<Request> requests;
    std::vector<Adjustment> adjustments;
    std::vector<std::size_t> leftOut; // events that this back end cannot take at all
};

// identity: identifier name -> value, for events that carry none of their own.
using Identity = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] Plan plan(const product::Profile& profile, const Endpoint& endpoint, const Identity& identity,
                        std::span<const event::Event> events);

// With every secret replaced by the mask.
[[nodiscard]] std::string maskedUrl(const Request& request);
[[nodiscard]] std::string maskedBody(const Request& request);
[[nodiscard]] std::string maskedHeader(const Request& request, std::size_t index);

} // namespace vitrine::protocol
