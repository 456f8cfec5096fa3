// SPDX-License-Identifier: Apache-2.0
// OTLP/HTTP logs as JSON: POST {endpoint}/v1/logs {resourceLogs:[{resource, scopeLogs:[{scope, logRecords:[...]}]}]}.
// Limits: reference/protocols.md, 4.
#include "protocol/anyvalue.h"
#include "protocol/batch.h"
#include "protocol/url.h"

#include <algorithm>
#include <map>

namespace vitrine::protocol {
namespace {

constexpr RequestLimits requestLimits{SIZE_MAX, 64u << 20, 0};

// What stands around log records: an entry of resourceLogs without its scopeLogs, one of scopeLogs without its
// logRecords.
struct Around
{
    std::string resource;
    std::string scope;
};

Json attribute(std::string_view key, const Json& value)
{
    return Json::object({{"key", key}, {"value", anyValue(value)}});
}

Around aroundCaptured(const Json& frame)
{
    Json resource = Json::object(), scope = Json::object();
    const auto take = [&](Json& to, std::string_view key, std::string_view from) {
        if (const Json& value = frame[from]; !value.isNull())
            to.set(key, value);
    };
    take(resource, "resource", "resource");
    take(resource, "schemaUrl", "resourceSchemaUrl");
    take(scope, "scope", "scope");
    take(scope, "schemaUrl", "schemaUrl");
    return {resource.dump(), scope.dump()};
}

Around aroundBuilt(const Job& job, const event::Event& event)
{
    Json attributes = Json::array({attribute("service.name", job.profile.id)});
    if (const std::string device = deviceOf(job, event); !device.empty())
        attributes.push(attribute("service.instance.id", device));
    const Json resource = Json::object({{"resource", Json::object({{"attributes", std::move(attributes)}})}});
    const Json scope = Json::object({{"scope", Json::object({{"name", "vitrine"}, {"version", VITRINE_VERSION}})}});
    return {resource.dump(), scope.dump()};
}

// Attributes are a list of pairs; each value is the field its key names.
void markAttributes(FieldMarks& marks, Json* attributes)
{
    if (!attributes || !attributes->isArray())
        return;
    for (Json& pair : attributes->items())
        if (Json* value = memberOf(&pair, "value"))
            marks.mark(*value, pair["key"].plain());
}

Piece captured(const event::Event& event, std::size_t index)
{
    FieldMarks marks;
    Json record = event.wire;
    for (Json::Member& member : record.members())
        if (member.key == "attributes")
            markAttributes(marks, &member.value);
        else
            marks.mark(member.value, member.key);
    return marks.write(record, index);
}

Json attributesOf(const Job& job, const event::Event& event)
{
    Json attributes = Json::array();
    for (const Json::Member& field : event.fields.members())
        if (roleOf(job, event, field.key) != product::Role::Device)
            attributes.push(attribute(field.key, field.value));
    const auto add = [&](std::string_view key, const Json& value) {
        if (!event.fields.find(key))
            attributes.push(attribute(key, value));
    };
    if (!event.session.empty())
        add("session.id", event.session);
    if (!event.id.empty())
        add("event.id", event.id);
    return attributes;
}

Piece built(const Job& job, std::size_t index)
{
    const event::Event& event = job.events[index];
    const bool failed = event.success == false;
    FieldMarks marks;
    Json record = Json::object();
    if (event.time)
        record.set("timeUnixNano", marks.marked(Json(std::to_string(*event.time) + "000000"), "time"));
    else
        adjust(job, index, "time", "no-time");
    record.set("severityNumber", failed ? 17 : 9);
    record.set("severityText", failed ? "ERROR" : "INFO");
    record.set("eventName", marks.marked(Json(event.name), "name"));
    Json attributes = attributesOf(job, event);
    markAttributes(marks, &attributes);
    record.set("attributes", std::move(attributes));
    return marks.write(record, index);
}

// The start of an entry whose list stays open: {"scope":{...},"logRecords":[
std::string opened(const std::string& object, std::string_view list)
{
    std::string text = object.substr(0, object.size() - 1);
    if (text.size() > 1)
        text += ',';
    appendJsonString(text, list);
    return text + ":[";
}

class BodyWriter
{
public:
    explicit BodyWriter(Request& request) : m_request(request) { m_request.body = "{\"resourceLogs\":["; }

    void add(const Around& around, const Piece& piece)
    {
        const bool sameResource = m_open && around.resource == m_open->resource;
        if (sameResource && around.scope == m_open->scope) {
            m_request.body += ',';
        } else {
            if (m_open)
                m_request.body += sameResource ? "]}," : "]}]},";
            if (!sameResource)
                m_request.body += opened(around.resource, "scopeLogs");
            m_request.body += opened(around.scope, "logRecords");
        }
        m_open = &around;
        append(m_request, piece);
    }
    void close() { m_request.body += "]}]}]}"; }

private:
    Request& m_request;
    const Around* m_open = nullptr;
};

} // namespace

void encodeOtlp(const Job& job, const Group& group)
{
    std::map<std::size_t, Around> arounds;
    std::vector<Piece> pieces;
    std::size_t overhead = 64;
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        const Around& around = arounds[index] =
            isCaptured(event) ? aroundCaptured(event.frame) : aroundBuilt(job, event);
        overhead += around.resource.size() + around.scope.size() + 64;
        pieces.push_back(isCaptured(event) ? captured(event, index) : built(job, index));
    }
    Request empty = request(job, product::Protocol::Otlp, "application/json");
    empty.url = withPathSuffix(target(job, product::Protocol::Otlp).url, "/v1/logs", "/v1/logs");
    for (const auto batch : batches(job, pieces, requestLimits, overhead)) {
        Request made = empty;
        BodyWriter writer(made);
        for (const Piece& piece : batch)
            writer.add(arounds[piece.event], piece);
        writer.close();
        job.out.requests.push_back(std::move(made));
    }
}

} // namespace vitrine::protocol
