// SPDX-License-Identifier: GPL-3.0-or-later
// queue: what waits to be sent, segment by segment, and what was thrown away.
#include "report/queue.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/paths.h"
#include "evidence/csv.h"
#include "protocol/protocol.h"

namespace vitrine::ctl::verbs {
namespace {

using report::Queue;
using report::QueuedSegment;

std::string timeOr(Millis time, const std::string& otherwise) { return time == 0 ? otherwise : isoTime(time); }

Json segmentJson(const QueuedSegment& segment)
{
    return Json::object({{"state", report::name(segment.state)},
                         {"file", jsonText(segment.path)},
                         {"events", segment.events},
                         {"bytes", segment.bytes},
                         {"since", segment.since == 0 ? Json() : jsonTime(segment.since)},
                         {"tries", std::uint64_t{segment.tries}},
                         {"not_before", segment.notBefore == 0 ? Json() : jsonTime(segment.notBefore)},
                         {"endpoint", jsonTextOrNull(segment.endpoint)},
                         {"secret_from", jsonTextOrNull(segment.secretVariable)},
                         {"other_generation", segment.otherGeneration},
                         {"torn", segment.torn},
                         {"readable", segment.readable},
                         {"why", jsonTextOrNull(segment.why)}});
}

Json droppedJson(const std::vector<outbox::Dropped>& dropped)
{
    Json list = Json::array();
    for (const outbox::Dropped& one : dropped)
        list.push(
            Json::object({{"reason", jsonText(one.reason)}, {"events", one.events}, {"last", jsonTime(one.last)}}));
    return list;
}

Exit asJson(Session& session, const Queue& queue)
{
    Json segments = Json::array();
    for (const QueuedSegment& segment : queue.segments)
        segments.push(segmentJson(segment));
    session.print(Json::object({{"product", session.product().id},
                                {"waiting", queue.waiting},
                                {"oldest", jsonTime(queue.oldest)},
                                {"tries", std::uint64_t{queue.tries}},
                                {"not_before", queue.notBefore == 0 ? Json() : jsonTime(queue.notBefore)},
                                {"bytes", queue.bytes},
                                {"quota_bytes", queue.quota},
                                {"set_aside", queue.setAside},
                                {"other_generation", queue.otherGeneration},
                                {"torn", queue.torn},
                                {"segments", std::move(segments)},
                                {"dropped", droppedJson(queue.dropped)}}));
    return Exit::Done;
}

Exit asCsv(Session& session, const Queue& queue)
{
    session.write(evidence::csvRow({"state", "file", "events", "bytes", "since", "tries", "not_before", "endpoint",
                                    "other_generation", "torn", "why"}));
    for (const QueuedSegment& segment : queue.segments)
        session.write(evidence::csvRow(
            {report::name(segment.state), segment.path, std::to_string(segment.events), std::to_string(segment.bytes),
             timeOr(segment.since, ""), std::to_string(segment.tries), timeOr(segment.notBefore, ""), segment.endpoint,
             std::to_string(segment.otherGeneration), std::to_string(segment.torn), segment.why}));
    return Exit::Done;
}

void saySegments(Session& session, const Queue& queue)
{
    using Align = Table::Align;
    Table table({Align::Left, Align::Right, Align::Right, Align::Left, Align::Right, Align::Left, Align::Left});
    table.add({"state", "events", "bytes", "since", "tries", "not before", "file"});
    for (const QueuedSegment& segment : queue.segments)
        table.add({report::name(segment.state) + (segment.why.empty() ? "" : " (" + segment.why + ")"),
                   std::to_string(segment.events), std::to_string(segment.bytes), timeOr(segment.since, "?"),
                   std::to_string(segment.tries), timeOr(segment.notBefore, "at once"),
                   abbreviateHome(segment.path, session.environment())});
    session.write("\n" + table.text());
}

std::string headline(const Session& session, const Queue& queue)
{
    const std::string& name = session.product().name;
    if (queue.waiting == 0)
        return "No event of " + name + " waits to be sent.";
    std::string text = counted(queue.waiting, "event of ", "events of ") + name +
                       (queue.waiting == 1 ? " waits to be sent" : " wait to be sent");
    if (queue.oldest)
        text += ", since " + isoTime(*queue.oldest);
    return text + (queue.notBefore == 0 ? "." : ". The next try is not before " + isoTime(queue.notBefore) + ".");
}

void sayRest(Session& session, const Queue& queue)
{
    if (queue.otherGeneration > 0)
        session.say(counted(queue.otherGeneration, "event was", "events were") +
                    " recorded under a consent that has ended, and will never be sent.");
    if (queue.setAside > 0)
        session.say(counted(queue.setAside, "event is", "events are") + " set aside and will not be tried again.");
    if (queue.torn > 0)
        session.say(counted(queue.torn, "line", "lines") + " cannot be read.");
    for (const outbox::Dropped& one : queue.dropped)
        session.say(counted(one.events, "event was", "events were") + " dropped: " + one.reason + ", last " +
                    isoTime(one.last) + ".");
}

Exit asText(Session& session, const Queue& queue)
{
    session.say(headline(session, queue));
    if (!queue.segments.empty()) {
        session.say(std::to_string(queue.bytes) + " of " + std::to_string(queue.quota) + " bytes are used.");
        saySegments(session, queue);
        session.say("");
    }
    sayRest(session, queue);
    return Exit::Done;
}

Exit run(Session& session)
{
    const auto endpoint = protocol::endpointFor(session.product(), session.environment());
    const Queue queue = report::queueOf(session.product(), session.environment(), endpoint.url, now());
    for (const QueuedSegment& segment : queue.segments)
        session.readFile(segment.path);
    if (session.json())
        return asJson(session, queue);
    return session.line().format() == "csv" ? asCsv(session, queue) : asText(session, queue);
}

} // namespace

Verb queue()
{
    return {"queue",
            "PRODUCT",
            "Show what waits to be sent, and what was thrown away",
            "One line a segment (a file of the spool): open (a tool may still write), ready, taken (a sender has it), "
            "retry,\n"
            "quarantine (never tried again). `vitrinectl events` shows the events themselves, `vitrinectl purge` "
            "deletes them.",
            1,
            1,
            {"text", "csv"},
            {},
            run};
}

} // namespace vitrine::ctl::verbs
