// SPDX-License-Identifier: GPL-3.0-or-later
// OTLP/HTTP logs in JSON (opentelemetry-proto, logs.proto): resourceLogs > scopeLogs > logRecords. Typed values become
// plain ones; 64-bit integers may be numbers or their decimal text.
#include "store/shapes/shapes.h"

#include <algorithm>
#include <cctype>

namespace vitrine::store {
namespace {

bool isInteger(std::string_view text)
{
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    return !text.empty() && text.size() < 20 && (text.size() == 1 || text.front() != '0') &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

Json plainNumber(const Node& value)
{
    if (value.isString())
        return isInteger(value.text()) ? Json::number(std::string(value.text())) : Json(value.text());
    if (const Json& json = value.json(); json.isNumber())
        return json;
    const auto whole = value.integer();
    return whole ? Json(*whole) : Json(value.real().value_or(0));
}

Json plainValue(const Node& typed);

Json plainList(const Node& values)
{
    Json list = Json::array();
    values.items([&](const Node& item) { list.push(plainValue(item)); });
    return list;
}

Json plainObject(const Node& attributes)
{
    Json object = Json::object();
    attributes.items([&](const Node& item) {
        object.members().push_back({std::string(item.find("key").text()), plainValue(item.find("value"))});
    });
    return object;
}

Json plainValue(const Node& typed)
{
    Json plain;
    typed.members([&](std::string_view kind, const Node& value) {
        if (kind == "stringValue" || kind == "bytesValue")
            plain = value.text();
        else if (kind == "boolValue")
            plain = value.boolean().value_or(false);
        else if (kind == "intValue" || kind == "doubleValue")
            plain = plainNumber(value);
        else if (kind == "arrayValue")
            plain = plainList(value.find("values"));
        else if (kind == "kvlistValue")
            plain = plainObject(value.find("values"));
    });
    return plain;
}

std::optional<Millis> timeIn(const Node& record)
{
    for (const char* key : {"timeUnixNano", "observedTimeUnixNano"}) {
        const Node nanoseconds = record.find(key);
        const auto time = nanoseconds ? plainNumber(nanoseconds).integer() : std::nullopt;
        if (time && *time > 0)
            return *time / 1'000'000;
    }
    return std::nullopt;
}

// resource and scope of one scopeLogs entry, without its records
Node frameOf(const Node& resourceLogs, const Node& scopeLogs, Drafts& drafts)
{
    if (!drafts.detail())
        return {};
    Json frame = Json::object();
    const auto take = [&frame](const Node& from, const char* key, const char* as) {
        if (const Node value = from.find(key))
            frame.set(as, value.json());
    };
    take(resourceLogs, "resource", "resource");
    take(resourceLogs, "schemaUrl", "resourceSchemaUrl");
    take(scopeLogs, "scope", "scope");
    take(scopeLogs, "schemaUrl", "scopeSchemaUrl");
    return drafts.keep(std::move(frame));
}

void addBody(const Node& record, Draft& draft, Drafts& drafts)
{
    if (const Node body = record.find("body"))
        draft.add("body", drafts.keep(plainValue(body)));
    for (const char* key : {"severityText", "severityNumber", "traceId", "spanId"})
        if (const Node value = record.find(key))
            draft.add(key, value);
}

void addRecord(const Node& record, const Node& resource, const Node& frame, Drafts& drafts)
{
    Draft& draft = drafts.add(event::Shape::Otlp);
    draft.wire = record;
    draft.frame = frame;
    draft.time = timeIn(record);
    draft.service = resource.find("service.name").text();
    const Node attributes = drafts.keep(plainObject(record.find("attributes")));
    draft.name = record.find("eventName").text();
    if (draft.name.empty())
        draft.name = attributes.find("event.name").text();
    if (draft.name.empty())
        draft.name = "log";
    draft.addMembers(resource);
    addBody(record, draft, drafts);
    draft.addMembers(attributes);
}

} // namespace

bool otlp(const Node& value, Drafts& drafts)
{
    const Node all = value.find("resourceLogs");
    if (!all.isArray())
        return false;
    const std::size_t before = drafts.size();
    all.items([&](const Node& resourceLogs) {
        const Node resource = drafts.keep(plainObject(resourceLogs.find("resource").find("attributes")));
        resourceLogs.find("scopeLogs").items([&](const Node& scopeLogs) {
            const Node frame = frameOf(resourceLogs, scopeLogs, drafts);
            scopeLogs.find("logRecords").items([&](const Node& record) { addRecord(record, resource, frame, drafts); });
        });
    });
    return drafts.size() > before;
}

} // namespace vitrine::store
