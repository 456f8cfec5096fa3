// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/sentences.h"
#include "app/vitrine-sender/verbs.h"

#include "base/text.h"
#include "outbox/journalline.h"
#include "product/load.h"
#include "send/capture.h"
#include "send/httptransport.h"
#include "send/replay.h"
#include "store/decode.h"

#include <QTemporaryDir>

#include <algorithm>

namespace vitrine::sender {
namespace {

Json jsonText(std::string_view text) { return isUtf8(text) ? Json(text) : Json(visibleText(text)); }

Result<outbox::Attempt> stored(const CommandLine& line, const Environment& environment)
{
    auto journal = line.from.isEmpty() ? outbox::readJournal(environment, line.products.front().toStdString())
                                       : outbox::readJournalFile(line.from.toStdString());
    if (!journal)
        return fail(journal.error());
    for (outbox::JournalEntry& entry : journal->entries)
        if (entry.attempt.id == line.attempt.toStdString())
            return std::move(entry.attempt);
    return fail(Code::NotFound, line.from.toStdString(), line.attempt.toStdString());
}

std::vector<event::Event> eventsOf(const outbox::Attempt& attempt, const product::Catalogue& catalogue)
{
    const std::string text = outbox::lineOf(attempt);
    const auto value = Json::parse(trimmed(text));
    return value ? store::decode(*value, catalogue, attempt.product) : std::vector<event::Event>();
}

Json requestsJson(const std::vector<outbox::JournalEntry>& requests)
{
    Json list = Json::array();
    for (const outbox::JournalEntry& each : requests)
        list.push(Json::object({{"events", static_cast<std::uint64_t>(each.attempt.events.size())},
                                {"bytes", static_cast<std::uint64_t>(each.attempt.body.size())},
                                {"status", each.answer && each.answer->status > 0 ? Json(each.answer->status) : Json()},
                                {"failure", each.answer ? jsonText(each.answer->failure) : Json()},
                                {"problem", each.answer ? jsonText(each.answer->problem) : Json()},
                                {"took_ms", each.answer ? each.answer->time - each.attempt.time : Millis{0}}}));
    return list;
}

Json eventsJson(const std::vector<send::ReplayedEvent>& events)
{
    Json list = Json::array();
    for (const send::ReplayedEvent& event : events)
        list.push(Json::object({{"id", jsonText(event.id)},
                                {"name", jsonText(event.name)},
                                {"outcome", event::name(event.status)},
                                {"why", jsonText(event.why)},
                                {"tried", event.tried},
                                {"again_ms", event.again >= 0 ? Json(event.again) : Json()},
                                {"rounds", static_cast<std::uint64_t>(event.rounds)}}));
    return list;
}

Json replayedJson(const CommandLine& line, const send::Replayed& replayed)
{
    Json troubles = Json::array();
    for (const send::Trouble& trouble : replayed.troubles)
        troubles.push(Json::object({{"what", trouble.what}, {"detail", jsonText(trouble.detail)}}));
    return Json::object({{"product", line.products.front().toStdString()},
                         {"attempt", jsonText(line.attempt.toStdString())},
                         {"answer", line.answer.toStdString()},
                         {"exact", replayed.exact},
                         {"left_alone_ms", replayed.leftAlone},
                         {"requests", requestsJson(replayed.requests)},
                         {"events", eventsJson(replayed.events)},
                         {"troubles", std::move(troubles)}});
}

std::string replayedText(const send::Replayed& replayed)
{
    std::string text = counted(replayed.requests.size(), "request", "requests") + " to the sink.\n";
    for (const send::ReplayedEvent& event : replayed.events)
        text += "  " + event.name + ": " + event::name(event.status) + (event.why.empty() ? "" : ", " + event.why) +
                (event.again >= 0 ? ", again in " + std::to_string(event.again) + " ms" : "") + "\n";
    return text;
}

Exit refuse(const Error& error, std::ostream& err)
{
    const std::string sentence = error.code == Code::NotFound && !error.detail.empty()
                                     ? "There is no attempt '" + error.detail + "'."
                                 : error.code == Code::Malformed ? "The events of this request cannot be read."
                                                                 : errorSentence(error);
    err << "vitrine-sender: " << visibleText(sentence) << '\n';
    return Exit::CannotAccess;
}

} // namespace

Exit replay(const CommandLine& line, const Surroundings& around)
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    const product::Profile* profile = catalogue.find(line.products.front().toStdString());
    const auto answer = send::captureAnswerNamed(line.answer.toStdString());
    if (!profile || !answer) {
        around.err << "vitrine-sender: "
                   << (profile ? "--answer knows 200, 400, 413, 429, 503, redirect, slow and drop.\n"
                               : "There is no such product.\n");
        return Exit::Usage;
    }
    auto attempt = stored(line, around.environment);
    if (!attempt)
        return refuse(attempt.error(), around.err);
    if (attempt->product.empty())
        attempt->product = profile->id; // of a sink's file, which does not know
    const QTemporaryDir scratch;
    const std::string home = scratch.path().toStdString();
    send::Capture sink({0, home + "/caught", *answer});
    if (const auto started = sink.start(); !started)
        return refuse(started.error(), around.err);
    Environment noProxies;
    noProxies.home = home;
    send::HttpTransport transport(noProxies);
    const auto replayed =
        send::replay({*profile, *attempt, eventsOf(*attempt, catalogue), line.rounds, sink.origin(), home}, transport);
    if (!replayed)
        return refuse(replayed.error(), around.err);
    if (line.json)
        around.out << replayedJson(line, *replayed).pretty() << '\n';
    else
        around.out << visibleText(replayedText(*replayed));
    return Exit::Done;
}

} // namespace vitrine::sender
