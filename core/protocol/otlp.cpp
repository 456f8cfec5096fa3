// SPDX-License-Identifier: Apache-2.0
// OTLP/HTTP logs as JSON: POST {endpoint}/v1/logs {resourceLogs:[{resource, scopeLogs:[{scope, logRecords:[...]}]}]}.
// Limits: reference/protocols.md, 4.
#include "protocol/anyvalue.h"
#include "protocol/batch.h"
#include "protocol/known.h"
#include "protocol/url.h"
#include "protocol/wireobject.h"

#include <charconv>
#include <forward_list>
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

Around aroundBuilt(const Job& job, std::string_view device)
{
    std::string resource = R"({"resource":{"attributes":[{"key":"service.name","value":)";
    appendStringValue(resource, job.profile.id);
    if (!device.empty()) {
        resource += R"(},{"key":"service.instance.id","value":)";
        appendStringValue(resource, device);
    }
    return {resource + "}]}}", R"({"scope":{"name":"vitrine","version":")" VITRINE_VERSION R"("}})"};
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

void appendNanoseconds(std::string& out, Millis time)
{
    char digits[24];
    out += '"';
    out.append(digits, std::to_chars(digits, digits + sizeof digits, time).ptr);
    out += "000000\"";
}

class Builder
{
public:
    explicit Builder(const Job& job) : m_job(job), m_known(job) {}

    Piece build(std::size_t index)
    {
        const event::Event& event = m_job.events[index];
        const bool failed = event.success == false;
        m_known.begin(event);
        m_piece = m_sizes.empty(index);
        std::string& out = m_piece.bytes;
        out += '{';
        addTime(event, index);
        out += failed ? R"("severityNumber":17,"severityText":"ERROR","eventName":)"
                      : R"("severityNumber":9,"severityText":"INFO","eventName":)";
        mark("name", [&] { appendJsonString(out, event.name); });
        out += ",\"attributes\":[";
        addAttributes(event);
        out += "]}";
        m_sizes.remember(m_piece);
        return std::move(m_piece);
    }

    [[nodiscard]] std::string_view deviceOf(const event::Event& event)
    {
        m_known.begin(event);
        return m_known.device();
    }

private:
    template<class Append> void mark(std::string_view field, const Append& append)
    {
        const std::size_t start = m_piece.bytes.size();
        append();
        m_piece.fields.push_back({m_piece.event, std::string(field), start, m_piece.bytes.size() - start});
    }

    void addTime(const event::Event& event, std::size_t index)
    {
        if (!event.time)
            return adjust(m_job, index, "time", "no-time");
        std::string& out = m_piece.bytes;
        out += "\"timeUnixNano\":";
        mark("time", [&] { appendNanoseconds(out, *event.time); });
        out += ',';
    }

    void addAttributes(const event::Event& event)
    {
        const Json::Members& fields = event.fields.members();
        m_first = true;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (m_known.at(i).role != product::Role::Device)
                attribute(fields[i].key, [&](std::string& out) { appendAnyValue(out, fields[i].value); });
        for (const auto& [key, text] : {std::pair("session.id", &event.session), std::pair("event.id", &event.id)})
            if (!text->empty() && !event.fields.find(key))
                attribute(key, [&, value = text](std::string& out) { appendStringValue(out, *value); });
    }

    template<class Append> void attribute(std::string_view key, const Append& append)
    {
        std::string& out = m_piece.bytes;
        out += std::exchange(m_first, false) ? "{\"key\":" : ",{\"key\":";
        appendJsonString(out, key);
        out += ",\"value\":";
        mark(key, [&] { append(out); });
        out += '}';
    }

    const Job& m_job;
    KnownFields m_known;
    PieceSizes m_sizes;
    Piece m_piece;
    bool m_first = true;
};

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

    void add(const Around& around, Piece&& piece)
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
        append(m_request, std::move(piece));
    }
    void close() { m_request.body += "]}]}]}"; }

private:
    Request& m_request;
    const Around* m_open = nullptr;
};

// What stands around the events of one device is made once.
class Arounds
{
public:
    Arounds(const Job& job, Builder& builder) : m_job(job), m_builder(builder) {}

    const Around& of(const event::Event& event)
    {
        if (isCaptured(event))
            return m_captured.emplace_front(aroundCaptured(event.frame));
        const std::string_view device = m_builder.deviceOf(event);
        auto found = m_devices.find(device);
        if (found == m_devices.end())
            found = m_devices.emplace(device, aroundBuilt(m_job, device)).first;
        return found->second;
    }

private:
    const Job& m_job;
    Builder& m_builder;
    std::map<std::string, Around, std::less<>> m_devices;
    std::forward_list<Around> m_captured;
};

} // namespace

void encodeOtlp(const Job& job, const Group& group)
{
    Builder builder(job);
    Arounds known(job, builder);
    std::vector<const Around*> arounds(job.events.size());
    std::vector<Piece> pieces;
    pieces.reserve(group.size());
    std::size_t overhead = 64;
    for (const std::size_t index : group) {
        const event::Event& event = job.events[index];
        const Around& around = *(arounds[index] = &known.of(event));
        overhead += around.resource.size() + around.scope.size() + 64;
        pieces.push_back(isCaptured(event) ? captured(event, index) : builder.build(index));
    }
    Request empty = request(job, product::Protocol::Otlp, "application/json");
    empty.url = withPathSuffix(target(job, product::Protocol::Otlp).url, "/v1/logs", "/v1/logs");
    for (const auto batch : batches(job, pieces, requestLimits, overhead)) {
        Request& made = job.out.requests.emplace_back(empty);
        reserve(made, batch);
        BodyWriter writer(made);
        for (Piece& piece : batch)
            writer.add(*arounds[piece.event], std::move(piece));
        writer.close();
    }
}

} // namespace vitrine::protocol
