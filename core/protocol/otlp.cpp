// SPDX-License-Identifier: Apache-2.0
// OTLP/HTTP logs as JSON: POST {endpoint}/v1/logs {resourceLogs:[{resource, scopeLogs:[{scope, logRecords:[...]}]}]}.
// Limits: reference/protocols.md, 4.
#include "protocol/anyvalue.h"
#include "protocol/batch.h"
#include "protocol/known.h"
#include "protocol/piece.h"
#include "protocol/url.h"

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

// At most, what opens and closes its lists included.
std::size_t overheadOf(const Around& around) { return around.resource.size() + around.scope.size() + 64; }

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
    JsonText resource;
    resource.raw(R"({"resource":{"attributes":[{"key":"service.name","value":)");
    appendStringValue(resource, job.profile.id);
    if (!device.empty()) {
        resource.raw(R"(},{"key":"service.instance.id","value":)");
        appendStringValue(resource, device);
    }
    resource.raw("}]}}");
    return {std::string(resource.view()), R"({"scope":{"name":"vitrine","version":")" VITRINE_VERSION R"("}})"};
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

void appendNanoseconds(JsonText& out, Millis time)
{
    out.raw("\"");
    out.number(time);
    out.raw("000000\"");
}

class Builder
{
public:
    explicit Builder(const Job& job) : m_job(job), m_known(job) {}

    const Piece& build(std::size_t index)
    {
        const event::Event& event = m_job.events[index];
        const bool failed = event.success == false;
        m_known.begin(event);
        m_piece.begin(index);
        m_text.raw("{");
        addTime(event, index);
        m_text.raw(failed ? R"("severityNumber":17,"severityText":"ERROR","eventName":)"
                          : R"("severityNumber":9,"severityText":"INFO","eventName":)");
        mark("name", [&] { m_text.string(event.name); });
        m_text.raw(",\"attributes\":[");
        addAttributes(event);
        m_text.raw("]}");
        return m_piece;
    }

    [[nodiscard]] std::string_view deviceOf(const event::Event& event)
    {
        m_known.begin(event);
        return m_known.device();
    }

private:
    template<class Append> void mark(std::string_view field, const Append& append)
    {
        const std::size_t start = m_text.size();
        append();
        m_piece.mark(field, start);
    }

    void addTime(const event::Event& event, std::size_t index)
    {
        if (!event.time)
            return adjust(m_job, index, "time", "no-time");
        m_text.raw("\"timeUnixNano\":");
        mark("time", [&] { appendNanoseconds(m_text, *event.time); });
        m_text.raw(",");
    }

    void addAttributes(const event::Event& event)
    {
        const Json::Members& fields = event.fields.members();
        m_first = true;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (m_known.at(i).role != product::Role::Device)
                attribute(fields[i].key, [&] { appendAnyValue(m_text, fields[i].value); });
        for (const auto& [key, text] : {std::pair("session.id", &event.session), std::pair("event.id", &event.id)})
            if (!text->empty() && !event.fields.find(key))
                attribute(key, [&, value = text] { appendStringValue(m_text, *value); });
    }

    template<class Append> void attribute(std::string_view key, const Append& append)
    {
        m_text.raw(std::exchange(m_first, false) ? "{\"key\":" : ",{\"key\":");
        m_text.string(key);
        m_text.raw(",\"value\":");
        mark(key, append);
        m_text.raw("}");
    }

    const Job& m_job;
    KnownFields m_known;
    Piece m_piece;
    JsonText& m_text = m_piece.text();
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

// One request a batch; neighbours with the same around share it.
class LogBodies
{
public:
    LogBodies(const Job& job, Request empty, std::size_t overhead, std::size_t events)
        : m_job(job), m_empty(std::move(empty)), m_batching(requestLimits, overhead), m_events(events)
    {
    }

    void add(const Around& around, const Piece& piece)
    {
        const auto into = m_batching.next(piece.event(), piece.size());
        if (into == Batching::Into::None)
            return;
        if (into == Batching::Into::New)
            open(around, piece);
        if (m_around == &around)
            m_job.out.requests.back().body += ',';
        else
            enter(around);
        piece.append(m_job.out.requests.back());
    }

    void finish()
    {
        close();
        m_batching.leaveOutTooLarge(m_job);
    }

private:
    void open(const Around& around, const Piece& first)
    {
        close();
        Request& made = m_job.out.requests.emplace_back(m_empty);
        first.reserve(made, m_events, 0, overheadOf(around) + m_events);
        made.body += "{\"resourceLogs\":[";
    }

    void close()
    {
        if (m_around)
            m_job.out.requests.back().body += "]}]}]}";
        m_around = nullptr;
    }

    void enter(const Around& around)
    {
        std::string& body = m_job.out.requests.back().body;
        const bool sameResource = m_around && around.resource == m_around->resource;
        if (sameResource && around.scope == m_around->scope) {
            body += ',';
        } else {
            if (m_around)
                body += sameResource ? "]}," : "]}]},";
            if (!sameResource)
                body += opened(around.resource, "scopeLogs");
            body += opened(around.scope, "logRecords");
        }
        m_around = &around;
    }

    const Job& m_job;
    Request m_empty;
    Batching m_batching;
    std::size_t m_events;             // of a full request, about
    const Around* m_around = nullptr; // that the last event is in; null: no body is open
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
    std::vector<const Around*> arounds;
    arounds.reserve(group.size());
    std::size_t overhead = 64;
    for (const std::size_t index : group) {
        arounds.push_back(&known.of(job.events[index]));
        overhead += overheadOf(*arounds.back());
    }
    Request empty = request(job, product::Protocol::Otlp, "application/json");
    empty.url = withPathSuffix(target(job, product::Protocol::Otlp).url, "/v1/logs", "/v1/logs");
    LogBodies bodies(job, std::move(empty), overhead, group.size());
    for (std::size_t i = 0; i < group.size(); ++i) {
        const event::Event& event = job.events[group[i]];
        if (isCaptured(event))
            bodies.add(*arounds[i], captured(event, group[i]));
        else
            bodies.add(*arounds[i], builder.build(group[i]));
    }
    bodies.finish();
}

} // namespace vitrine::protocol
