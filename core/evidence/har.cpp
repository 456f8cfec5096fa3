// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/har.h"

#include "base/base64.h"
#include "base/text.h"
#include "evidence/haraddress.h"
#include "evidence/jsonparts.h"
#include "report/attempts.h"

#include <algorithm>
#include <map>

namespace vitrine::evidence {
namespace {

using outbox::Answer;
using outbox::Attempt;
using outbox::JournalEntry;
using Headers = std::vector<std::pair<std::string, std::string>>;

constexpr int notKnown = -1;

Json headersJson(const Headers& headers, RequestRedactor& redactor)
{
    Json list = Json::array();
    for (const auto& [name, value] : headers)
        list.push(
            Json::object({{"name", jsonText(name)}, {"value", jsonText(redactor.parameter(lowerAscii(name), value))}}));
    return list;
}

std::string headerNamed(const Headers& headers, std::string_view wanted)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const auto& header) { return lowerAscii(header.first) == wanted; });
    return found == headers.end() ? std::string() : found->second;
}

// "text" or, of bytes that are none, "_text_base64"; "_withheld" says why there is neither.
void setText(Json& object, const std::string& body, RequestRedactor& redactor)
{
    if (body.empty())
        return;
    const auto shown = redactor.body(body);
    if (!shown)
        object.set("_withheld", "not-json");
    else if (isUtf8(*shown))
        object.set("text", *shown);
    else
        object.set("_text_base64", toBase64(*shown));
}

Json requestJson(const Attempt& attempt, RequestRedactor& redactor)
{
    HarAddress address = harAddress(attempt.url, redactor);
    Json request = Json::object({{"method", jsonText(attempt.method)},
                                 {"url", jsonText(address.url)},
                                 {"httpVersion", "unknown"},
                                 {"cookies", Json::array()},
                                 {"headers", headersJson(attempt.headers, redactor)},
                                 {"queryString", std::move(address.query)},
                                 {"headersSize", notKnown},
                                 {"bodySize", static_cast<std::uint64_t>(attempt.body.size())}});
    if (!attempt.body.empty()) {
        Json data = Json::object({{"mimeType", jsonText(headerNamed(attempt.headers, "content-type"))}});
        setText(data, attempt.body, redactor);
        request.set("postData", std::move(data));
    }
    return request;
}

Json contentJson(const Answer& answer, RequestRedactor& redactor)
{
    Json content = Json::object({{"size", static_cast<std::uint64_t>(answer.body.size())},
                                 {"mimeType", jsonText(headerNamed(answer.headers, "content-type"))}});
    setText(content, answer.body, redactor);
    if (answer.truncated)
        content.set("comment", "truncated");
    return content;
}

// status 0: nothing came, as browsers write it.
Json responseJson(const std::optional<Answer>& answer, RequestRedactor& redactor)
{
    const Answer none;
    const Answer& known = answer ? *answer : none;
    const bool came = known.status != 0;
    return Json::object(
        {{"status", known.status},
         {"statusText", ""},
         {"httpVersion", "unknown"},
         {"cookies", Json::array()},
         {"headers", headersJson(known.headers, redactor)},
         {"content", contentJson(known, redactor)},
         {"redirectURL", jsonText(redactor.text(headerNamed(known.headers, "location")))},
         {"headersSize", notKnown},
         {"bodySize", came && !known.truncated ? Json(std::uint64_t{known.body.size()}) : Json(notKnown)},
         {"_error", jsonTextOrNull(known.failure)}});
}

Json eventsJson(const JournalEntry& entry, RequestRedactor& redactor)
{
    Json list = Json::array();
    for (const report::EventOutcome& one : report::outcomesOf(entry))
        list.push(Json::object({{"id", jsonText(redactor.id(one.event.id))},
                                {"name", jsonText(redactor.text(one.event.name))},
                                {"outcome", event::name(one.status)},
                                {"why", jsonTextOrNull(redactor.text(one.why))}}));
    return list;
}

Json moreJson(const JournalEntry& entry, RequestRedactor& redactor)
{
    return Json::object({{"attempt", jsonText(redactor.id(entry.attempt.id))},
                         {"product", jsonTextOrNull(entry.attempt.product)},
                         {"protocol", jsonText(entry.attempt.protocol)},
                         {"endpoint_source", jsonText(redactor.text(entry.attempt.endpointSource))},
                         {"vendor", entry.attempt.vendor},
                         {"proxy", jsonText(redactor.text(entry.attempt.proxy))},
                         {"outcome", report::name(report::endOf(entry))},
                         {"events", eventsJson(entry, redactor)},
                         {"file", jsonTextOrNull(redactor.path(entry.file))},
                         {"line", jsonNumber(entry.line)}});
}

std::vector<const product::Profile*> profilesOf(const Attempt& attempt, const product::Catalogue& catalogue)
{
    std::vector<const product::Profile*> profiles;
    for (const product::Profile& profile : catalogue.profiles)
        if (attempt.product.empty() ? attempt.protocol == name(profile.endpoint.protocol)
                                    : attempt.product == profile.id)
            profiles.push_back(&profile);
    return profiles;
}

} // namespace

Json harEntry(const JournalEntry& entry, const product::Catalogue& catalogue, Redactor& redactor)
{
    RequestRedactor request(redactor, profilesOf(entry.attempt, catalogue));
    const Millis took = entry.answer ? std::max<Millis>(0, entry.answer->time - entry.attempt.time) : notKnown;
    return Json::object({{"startedDateTime", isoTime(entry.attempt.time)},
                         {"time", std::max<Millis>(0, took)},
                         {"request", requestJson(entry.attempt, request)},
                         {"response", responseJson(entry.answer, request)},
                         {"cache", Json::object()},
                         {"timings", Json::object({{"blocked", notKnown},
                                                   {"dns", notKnown},
                                                   {"connect", notKnown},
                                                   {"ssl", notKnown},
                                                   {"send", notKnown},
                                                   {"wait", took},
                                                   {"receive", notKnown}})},
                         {"_vitrine", moreJson(entry, request)}});
}

bool exportHar(const std::vector<JournalEntry>& entries, const product::Catalogue& catalogue,
               const Redaction& redaction, const Known& known, const Sink& sink)
{
    Redactor redactor(redaction, known);
    const Json creator = Json::object({{"name", "Vitrine"}, {"version", VITRINE_VERSION}});
    if (!sink("{\"log\":{\"version\":\"1.2\",\"creator\":" + creator.dump() +
              ",\"_redacted\":" + jsonTextOrNull(wordsOf(redaction)).dump() + ",\"entries\":["))
        return false;
    bool first = true;
    for (const JournalEntry& entry : entries) {
        const Json har = harEntry(entry, catalogue, redactor);
        if (!sink((first ? "\n" : ",\n") + har.dump()))
            return false;
        first = false;
    }
    return sink("\n]}}\n");
}

} // namespace vitrine::evidence
