// SPDX-License-Identifier: GPL-3.0-or-later
// replay: what the sender makes of an answer, tried with a stored request and a sink.
#include "app/vitrinectl/interrupts.h"
#include "app/vitrinectl/senderprogram.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "trial/reaction.h"

#include <algorithm>
#include <charconv>

namespace vitrine::ctl::verbs {
namespace {

std::string delayText(Millis delay)
{
    return delay < 1000 ? std::to_string(delay) + " ms" : std::to_string((delay + 500) / 1000) + " s";
}

Json reactionJson(const trial::Question& question, const trial::Reaction& reaction)
{
    Json requests = Json::array();
    for (const trial::ReactedRequest& one : reaction.requests)
        requests.push(Json::object({{"events", one.events},
                                    {"bytes", one.bytes},
                                    {"status", one.status > 0 ? Json(one.status) : Json()},
                                    {"failure", jsonTextOrNull(one.failure)},
                                    {"problem", jsonTextOrNull(one.problem)},
                                    {"took_ms", one.took}}));
    Json events = Json::array();
    for (const trial::ReactedEvent& one : reaction.events)
        events.push(Json::object({{"id", jsonText(one.id)},
                                  {"name", jsonText(one.name)},
                                  {"outcome", event::name(one.status)},
                                  {"why", jsonTextOrNull(one.why)},
                                  {"tried", one.tried},
                                  {"again_ms", one.again ? Json(*one.again) : Json()},
                                  {"rounds", static_cast<std::uint64_t>(one.rounds)}}));
    return Json::object({{"product", question.product},
                         {"attempt", jsonText(question.attempt)},
                         {"answer", question.answer},
                         {"exact", reaction.exact},
                         {"left_alone_ms", reaction.leftAlone},
                         {"requests", std::move(requests)},
                         {"events", std::move(events)},
                         {"troubles", jsonTexts(reaction.troubles)}});
}

std::string fateText(const trial::ReactedEvent& one)
{
    if (one.again)
        return "tried again in " + delayText(*one.again);
    if (one.status == event::Status::Queued)
        return one.tried ? "tried again" : "waits, not tried";
    return event::name(one.status);
}

void asText(Session& session, const trial::Question& question, const trial::Reaction& reaction)
{
    using Align = Table::Align;
    session.say("A sink answers " + question.answer + " to attempt " + question.attempt +
                ". Nothing of yours was touched.");
    session.say(reaction.exact ? "The very bytes that were stored were sent."
                               : "The bytes differ from those that were stored; the events are the same.");
    Table requests({Align::Left, Align::Right, Align::Right, Align::Left, Align::Right});
    for (const trial::ReactedRequest& one : reaction.requests)
        requests.add({"request", counted(one.events, "event", "events"), std::to_string(one.bytes) + " bytes",
                      one.status > 0 ? std::to_string(one.status) : "no answer (" + one.failure + ")",
                      delayText(one.took)});
    session.write("\n" + requests.text() + "\n");
    Table events({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const trial::ReactedEvent& one : reaction.events)
        events.add({one.name, one.id, fateText(one), one.why});
    session.write(events.text());
    if (reaction.requests.size() > 1)
        session.say("\nIt was sent in " + std::to_string(reaction.requests.size()) + " requests one after the other.");
    if (reaction.leftAlone > 0)
        session.say("\nFor " + delayText(reaction.leftAlone) + " nothing at all would be sent to that address.");
}

Exit run(Session& session)
{
    const auto& line = session.line();
    trial::Question question;
    question.sender = senderProgram();
    question.product = session.product().id;
    question.attempt = line.operands[1];
    question.answer = line.has("--answer") ? line.value("--answer") : "200";
    if (line.has("--from"))
        question.file = session.absolute(line.value("--from"));
    const auto& words = trial::answerWords();
    if (std::find(words.begin(), words.end(), question.answer) == words.end())
        return session.usage("--answer knows " + joined(words) + ".");
    const std::string rounds = line.has("--rounds") ? line.value("--rounds") : "0";
    const auto [end, error] = std::from_chars(rounds.data(), rounds.data() + rounds.size(), question.rounds);
    if (error != std::errc() || end != rounds.data() + rounds.size() || question.rounds > 1000)
        return session.usage("--rounds needs a number from 0 to 1000.");
    if (question.sender.empty())
        return session.refuse({Code::NotFound, "vitrine-sender", {}, 0, 0, 0});
    const Interrupts interrupts;
    const auto reaction = trial::ask(question, session.environment(), [&] { return interrupts.came(); });
    if (!reaction)
        return session.refuse(reaction.error());
    session.json() ? session.print(reactionJson(question, *reaction)) : asText(session, question, *reaction);
    return Exit::Done;
}

} // namespace

Verb replay()
{
    return {
        "replay",
        "PRODUCT ATTEMPT",
        "Send a stored request to a sink that gives an answer of your choice, and show what the sender makes of it",
        "ATTEMPT is an ID that `vitrinectl sent` lists. The request goes to this computer and nowhere else; spool,\n"
        "journal and IDs stay as they are. \"slow\" may take as long as the tool's own patience.",
        2,
        2,
        {"text"},
        {{"--answer", "WORD", "200, 400, 413, 429, 503, redirect, slow or drop; 200 unless given"},
         {"--rounds", "N", "as if it was tried so often before"},
         {"--from", "FILE", "the attempt is in this file of a sink instead of the journal"}},
        run};
}

} // namespace vitrine::ctl::verbs
