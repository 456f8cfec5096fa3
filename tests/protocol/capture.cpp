// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture.h"

#include "base/file.h"

#include <stdexcept>

namespace vitrine::test {
namespace {

using event::Event;
using event::Shape;

Json parsed(const std::string& text)
{
    auto value = Json::parse(text);
    if (!value)
        throw std::runtime_error("not JSON: " + text.substr(0, 80));
    return std::move(*value);
}

Captured capturedFrom(const Json& request)
{
    Captured made{request["method"].plain(), request["target"].plain(), {}, {}, false};
    for (const Json& header : request["headers"].items())
        if (header.items().front().text() == "Content-Type")
            made.contentType = header.items().back().plain();
    made.lines = request.find("body_ndjson") != nullptr;
    if (made.lines)
        made.body = request["body_ndjson"].items();
    else
        made.body.push_back(request["body_json"]);
    return made;
}

Event eventFrom(Shape shape, const Json& wire, Json frame, std::uint64_t offset)
{
    Event event;
    event.shape = shape;
    event.wire = wire;
    event.frame = std::move(frame);
    event.origin = {"captured.json", 1, offset};
    return event;
}

std::vector<Event> listed(const Json& body, Shape shape, std::uint64_t offset)
{
    Json frame = body;
    frame.remove("events");
    std::vector<Event> events;
    for (const Json& item : body["events"].items())
        events.push_back(eventFrom(shape, item, frame, offset));
    return events;
}

std::vector<Event> logged(const Json& body, std::uint64_t offset)
{
    std::vector<Event> events;
    for (const Json& resource : body["resourceLogs"].items())
        for (const Json& scope : resource["scopeLogs"].items())
            for (const Json& record : scope["logRecords"].items()) {
                Json frame = Json::object({{"resource", resource["resource"]}, {"scope", scope["scope"]}});
                if (const Json* schema = resource.find("schemaUrl"))
                    frame.set("resourceSchemaUrl", *schema);
                if (const Json* schema = scope.find("schemaUrl"))
                    frame.set("schemaUrl", *schema);
                events.push_back(eventFrom(Shape::Otlp, record, std::move(frame), offset));
            }
    return events;
}

std::vector<Event> envelopes(const Captured& request)
{
    const bool list = !request.lines && request.body.front().isArray();
    const auto& items = list ? request.body.front().items() : request.body;
    std::vector<Event> events;
    for (const Json& item : items)
        events.push_back(
            eventFrom(Shape::AppInsights, item, list ? Json::object({{"form", "array"}}) : Json(), events.size()));
    return events;
}

} // namespace

std::vector<Captured> captured(const std::string& name)
{
    const auto bytes = readFile(std::string(VITRINE_SOURCE_DIR) + "/tests/data/requests/" + name + ".json");
    if (!bytes)
        throw std::runtime_error("cannot read " + name);
    std::vector<Captured> made;
    const Json file = parsed(*bytes);
    for (const Json& request : file["requests"].items())
        made.push_back(capturedFrom(request));
    return made;
}

std::vector<Event> eventsOf(const Captured& request, product::Protocol protocol, std::uint64_t offset)
{
    switch (protocol) {
    case product::Protocol::Amplitude:
        return listed(request.body.front(), Shape::Amplitude, offset);
    case product::Protocol::Ga4:
        return listed(request.body.front(), Shape::Ga4, offset);
    case product::Protocol::AppInsights:
        return envelopes(request);
    case product::Protocol::Otlp:
        return logged(request.body.front(), offset);
    case product::Protocol::Kamaji:
        return {eventFrom(Shape::Kamaji, request.body.front(), {}, offset)};
    case product::Protocol::Other:
        break;
    }
    return {};
}

std::string targetOf(const std::string& url) { return url.substr(url.find('/', url.find("://") + 3)); }

std::string header(const protocol::Request& request, std::string_view name)
{
    for (const protocol::Header& each : request.headers)
        if (each.name == name)
            return each.value;
    return {};
}

std::vector<Json> valuesOf(const protocol::Request& request)
{
    std::vector<Json> values;
    if (header(request, "Content-Type") != "application/x-json-stream")
        return {parsed(request.body)};
    for (std::size_t at = 0; at < request.body.size();) {
        const auto end = std::min(request.body.find('\n', at), request.body.size());
        values.push_back(parsed(request.body.substr(at, end - at)));
        at = end + 1;
    }
    return values;
}

} // namespace vitrine::test
