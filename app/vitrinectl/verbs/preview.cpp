// SPDX-License-Identifier: GPL-3.0-or-later
// preview: the exact requests that events would become, also while the tool is off. Nothing is sent.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/text.h"
#include "identity/identity.h"
#include "protocol/protocol.h"
#include "record/headers.h"

#include <algorithm>
#include <numeric>

namespace vitrine::ctl::verbs {
namespace {

struct Preview
{
    consent::Decision decision;
    protocol::Endpoint endpoint;
    std::vector<event::Event> events;
    protocol::Plan plan;
    std::vector<record::CallHeader> callHeaders; // what rides on the tool's own calls
    Exit exit = Exit::Done;
};

bool wanted(const store::Snapshot& snapshot, std::size_t index, const std::string& product, bool named)
{
    const std::string_view of = snapshot.productOf(snapshot.row(index));
    return of == product || (named && of.empty());
}

// Of named files what is, or may be, this product's. Of what is known here, that which waits, or else what was
// recorded.
std::vector<std::size_t> wantedRows(Session& session, const store::Snapshot& snapshot, bool named)
{
    std::vector<std::size_t> rows, waiting;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (!wanted(snapshot, i, session.product().id, named))
            continue;
        rows.push_back(i);
        if (snapshot.row(i).status == event::Status::Queued)
            waiting.push_back(i);
    }
    if (named && rows.empty()) { // none says whose it is: whoever names the file knows
        rows.resize(snapshot.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    if (named && rows.size() < snapshot.size())
        session.warn(counted(snapshot.size() - rows.size(), "event", "events") + " of other tools left out.");
    return named || waiting.empty() ? rows : waiting;
}

protocol::Identity identityOf(const product::Profile& profile, const Environment& environment)
{
    protocol::Identity identity;
    for (const identity::Id& id : identity::identify(profile, environment))
        if (!id.value.empty())
            identity.emplace(id.name, id.value);
    return identity;
}

std::vector<record::CallHeader> callHeaders(Session& session, bool allowed)
{
    record::CallFacts facts = record::standIns(allowed);
    if (std::string device = record::deviceId(session.product(), session.environment()); !device.empty())
        facts.device = std::move(device);
    return record::callHeaders(session.product(), facts);
}

Preview prepare(Session& session)
{
    const product::Profile& profile = session.product();
    Preview preview;
    preview.decision = session.decide(profile);
    preview.callHeaders = callHeaders(session, preview.decision.allowed);
    preview.endpoint = protocol::endpointFor(profile, session.environment());
    const auto& operands = session.line().operands;
    const std::vector<std::string> files(operands.begin() + 1, operands.end());
    const auto snapshot = store::load(session.catalogue(), eventSources(session, files));
    preview.exit = reportFiles(session, *snapshot);
    for (const std::size_t row : wantedRows(session, *snapshot, !files.empty())) {
        auto event = snapshot->event(row);
        if (event) {
            preview.events.push_back(std::move(*event));
        } else {
            session.report(event.error());
            preview.exit = Exit::CannotAccess;
        }
    }
    preview.plan =
        protocol::plan(profile, preview.endpoint, identityOf(profile, session.environment()), preview.events);
    return preview;
}

Json requestJson(const protocol::Request& request, bool masked)
{
    Json headers = Json::array();
    for (std::size_t i = 0; i < request.headers.size(); ++i) {
        const std::string value = masked ? protocol::maskedHeader(request, i) : request.headers[i].value;
        headers.push(Json::array({jsonText(request.headers[i].name), jsonText(value)}));
    }
    Json events = Json::array();
    for (const std::size_t event : request.events)
        events.push(static_cast<std::uint64_t>(event));
    Json json = Json::object({{"method", request.method},
                              {"url", jsonText(masked ? protocol::maskedUrl(request) : request.url)},
                              {"headers", std::move(headers)}});
    setBytes(json, "body", masked ? protocol::maskedBody(request) : request.body);
    return json.set("complete", request.complete).set("events", std::move(events));
}

Json callHeadersJson(const Preview& preview)
{
    Json list = Json::array();
    for (const record::CallHeader& header : preview.callHeaders)
        list.push(Json::array({jsonText(header.name), jsonText(header.value)}));
    return list;
}

Json adjustmentsJson(const protocol::Plan& plan)
{
    Json list = Json::array();
    for (const protocol::Adjustment& adjustment : plan.adjustments)
        list.push(Json::object({{"event", static_cast<std::uint64_t>(adjustment.event)},
                                {"field", jsonText(adjustment.field)},
                                {"rule", adjustment.rule}}));
    return list;
}

Json originsJson(const std::vector<event::Event>& events)
{
    Json list = Json::array();
    for (const event::Event& event : events)
        list.push(Json::object({{"file", jsonText(event.origin.file)}, {"line", jsonNumber(event.origin.line)}}));
    return list;
}

void asJson(Session& session, const Preview& preview)
{
    Json requests = Json::array();
    for (const protocol::Request& request : preview.plan.requests)
        requests.push(requestJson(request, session.line().has("--masked")));
    Json leftOut = Json::array();
    for (const std::size_t event : preview.plan.leftOut)
        leftOut.push(static_cast<std::uint64_t>(event));
    session.print(Json::object({{"product", session.product().id},
                                {"allowed", preview.decision.allowed},
                                {"endpoint", Json::object({{"url", jsonText(preview.endpoint.url)},
                                                           {"source", jsonText(preview.endpoint.source)},
                                                           {"vendor", preview.endpoint.vendor},
                                                           {"refused", jsonTextOrNull(preview.endpoint.refused)}})},
                                {"requests", std::move(requests)},
                                {"adjustments", adjustmentsJson(preview.plan)},
                                {"left_out", std::move(leftOut)},
                                {"ordinary_calls", callHeadersJson(preview)},
                                {"origins", originsJson(preview.events)}}));
}

// Requests that were read from a file go where that file's back end is, not to this product's.
std::string destination(const Preview& preview)
{
    const auto& requests = preview.plan.requests;
    const protocol::Endpoint& endpoint = preview.endpoint;
    const bool there = std::all_of(requests.begin(), requests.end(), [&](const protocol::Request& request) {
        return request.url.starts_with(endpoint.url);
    });
    if (!there)
        return ".";
    return " to " + endpoint.url + " (" + endpoint.source + ")" +
           (endpoint.vendor ? "." : ", which is not the vendor.");
}

std::string headline(const product::Profile& profile, const Preview& preview)
{
    if (preview.events.empty())
        return "# No events of " + profile.name + " were found, so nothing would be sent.";
    const auto& requests = preview.plan.requests;
    std::string text = "# " + counted(preview.events.size(), "event", "events") + " would be " +
                       counted(requests.size(), "request", "requests") + destination(preview) + " " + profile.name +
                       (preview.decision.allowed ? " may send." : " may not send: none of this leaves.");
    if (!preview.endpoint.refused.empty())
        text += "\n# That address is refused: " + preview.endpoint.refused + ".";
    if (std::any_of(requests.begin(), requests.end(), [](const protocol::Request& each) { return !each.complete; }))
        text += "\n# A key that is not known on this computer is shown as its name.";
    return text;
}

void sayRequest(Session& session, const protocol::Request& request)
{
    session.say("\n" + request.method + " " + protocol::maskedUrl(request));
    for (std::size_t i = 0; i < request.headers.size(); ++i)
        session.say(request.headers[i].name + ": " + protocol::maskedHeader(request, i));
    session.say("\n" + protocol::maskedBody(request));
}

void asHttp(Session& session, const Preview& preview)
{
    session.say(headline(session.product(), preview));
    for (const protocol::Request& request : preview.plan.requests)
        sayRequest(session, request);
    for (const protocol::Adjustment& adjustment : preview.plan.adjustments)
        session.say("\n# Event " + std::to_string(adjustment.event) + ", " + adjustment.field + ": " + adjustment.rule);
    for (const std::size_t event : preview.plan.leftOut)
        session.say("\n# Event " + std::to_string(event) + " would be left out.");
    if (!preview.callHeaders.empty())
        session.say("\n# Rides on the tool's own calls as well:");
    for (const record::CallHeader& header : preview.callHeaders)
        session.say(header.name + ": " + header.value);
}

Exit run(Session& session)
{
    const Preview preview = prepare(session);
    session.json() ? asJson(session, preview) : asHttp(session, preview);
    return preview.exit;
}

} // namespace

Verb preview()
{
    return {
        "preview",
        "PRODUCT [FILE...]",
        "Show the exact requests that events would become, also while a tool is off",
        "Without files: the events that wait here, or else those that were recorded here. Nothing is sent.\n"
        "http hides secrets. json holds the exact bytes, secrets too, unless --masked is given: a body as text, or as\n"
        "body_base64 where it is not UTF-8; `events` counts from 0 in the order they were read.",
        1,
        anyNumber,
        {"http"},
        {{"--masked", "", "hide secrets in json too"}},
        run};
}

} // namespace vitrine::ctl::verbs
