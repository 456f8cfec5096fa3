// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reportjson.h"

#include "evidence/jsonparts.h"

namespace vitrine::evidence {
namespace {

Json ladderJson(const consent::Decision& decision)
{
    Json list = Json::array();
    for (const consent::Rung& rung : decision.rungs)
        list.push(Json::object({{"id", rung.id},
                                {"kind", product::name(rung.kind)},
                                {"source", jsonText(rung.source)},
                                {"value", rung.present ? jsonText(rung.value) : Json()},
                                {"verdict", product::name(rung.verdict)},
                                {"reason", consent::name(rung.reason)},
                                {"wins", rung.wins},
                                {"file", jsonTextOrNull(rung.file)},
                                {"line", jsonNumber(rung.line)}}));
    return list;
}

Json idsJson(const std::vector<identity::Id>& ids)
{
    Json list = Json::array();
    for (const identity::Id& id : ids) {
        Json retired = Json::array();
        for (const identity::Retired& one : id.retired)
            retired.push(Json::object({{"value", jsonText(one.value)},
                                       {"first_seen", jsonTime(one.firstSeen)},
                                       {"retired_at", jsonTime(one.retiredAt)}}));
        list.push(Json::object({{"name", id.name},
                                {"value", jsonTextOrNull(id.value)},
                                {"source", jsonText(id.source)},
                                {"file", jsonTextOrNull(id.file)},
                                {"first_seen", jsonTime(id.firstSeen)},
                                {"retired", std::move(retired)}}));
    }
    return list;
}

Json eventsJson(const ToolReport& tool)
{
    Json counts = Json::object();
    for (std::size_t status = 0; status < tool.events.size(); ++status)
        counts.set(event::name(static_cast<event::Status>(status)), tool.events[status]);
    return Json::object(
        {{"counts", std::move(counts)}, {"first", jsonTime(tool.first)}, {"last", jsonTime(tool.last)}});
}

Json fieldsJson(const std::vector<FieldUse>& fields)
{
    Json list = Json::array();
    for (const FieldUse& use : fields)
        list.push(Json::object({{"event", jsonTextOrNull(use.event)},
                                {"name", jsonText(use.name)},
                                {"declared", use.field != nullptr},
                                {"type", use.field ? Json(product::name(use.field->type)) : Json()},
                                {"class", use.field ? Json(product::name(use.field->fieldClass)) : Json()},
                                {"purpose", use.field ? jsonText(use.field->purpose) : Json()},
                                {"example", jsonTextOrNull(use.example)},
                                {"seen", use.seen},
                                {"count", use.count}}));
    return list;
}

Json findingsJson(const std::vector<audit::Finding>& findings)
{
    Json list = Json::array();
    for (const audit::Finding& finding : findings) {
        Json quotes = Json::array();
        for (const audit::Quote& quote : finding.quotes)
            quotes.push(Json::object({{"text", jsonText(quote.text)}, {"where", jsonText(quote.where)}}));
        Json places = Json::array();
        for (const audit::Place& place : finding.places)
            places.push(Json::object({{"file", jsonText(place.file)}, {"line", jsonNumber(place.line)}}));
        list.push(Json::object({{"id", finding.id},
                                {"severity", audit::name(finding.severity)},
                                {"rule", audit::name(finding.rule)},
                                {"event", jsonTextOrNull(finding.event)},
                                {"field", jsonTextOrNull(finding.field)},
                                {"what", jsonTextOrNull(finding.what)},
                                {"detail", jsonTextOrNull(finding.detail)},
                                {"value", jsonTextOrNull(finding.value)},
                                {"promise", jsonTextOrNull(finding.promise)},
                                {"quotes", std::move(quotes)},
                                {"count", finding.count},
                                {"places", std::move(places)},
                                {"dismissed", finding.dismissed}}));
    }
    return list;
}

Json promisesJson(const ToolReport& tool)
{
    Json list = Json::array();
    for (const product::Promise& promise : tool.profile->neverSends) {
        Json one = Json::object({{"id", promise.id}, {"text", promise.text}, {"events", 0}, {"broken", 0}});
        for (const audit::Kept& kept : tool.kept)
            if (kept.promise == promise.id)
                one.set("events", kept.events).set("broken", kept.broken);
        list.push(std::move(one));
    }
    return list;
}

Json toolJson(const ToolReport& tool)
{
    return Json::object({{"product", tool.profile->id},
                         {"name", tool.profile->name},
                         {"vendor", tool.profile->vendor},
                         {"state", consent::name(tool.decision.state)},
                         {"allowed", tool.decision.allowed},
                         {"tool_does", product::name(tool.decision.tool.does)},
                         {"ladder", ladderJson(tool.decision)},
                         {"ids", idsJson(tool.ids)},
                         {"events", eventsJson(tool)},
                         {"fields", fieldsJson(tool.fields)},
                         {"findings", findingsJson(tool.findings)},
                         {"promises", promisesJson(tool)}});
}

} // namespace

Json reportJson(const AuditReport& report)
{
    Json tools = Json::array();
    for (const ToolReport& tool : report.tools)
        tools.push(toolJson(tool));
    Json files = Json::array();
    for (const FileRead& file : report.files)
        files.push(Json::object({{"file", jsonText(file.path)},
                                 {"bytes", file.bytes},
                                 {"sha256", jsonTextOrNull(file.sha256)},
                                 {"fault", file.fault ? Json(name(file.fault->code)) : Json()}}));
    return Json::object({{"vitrine", VITRINE_VERSION},
                         {"at", jsonTime(report.at)},
                         {"redacted", jsonTextOrNull(report.redacted)},
                         {"tools", std::move(tools)},
                         {"files", std::move(files)},
                         {"unreadable", report.unreadable}});
}

} // namespace vitrine::evidence
