// SPDX-License-Identifier: GPL-3.0-or-later
// record: one event, for scripts, under the same rules as a tool that embeds the recorder. Nothing is sent.
#include "app/vitrinectl/eventfields.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/verbs/all.h"
#include "record/tool.h"

#include <iostream>

namespace vitrine::ctl::verbs {
namespace {

using record::Outcome;

// A script is nobody to be asked and nobody to start a sender for: the timer does, or whoever runs vitrine-sender.
record::ToolOptions optionsOf(Session& session)
{
    record::ToolOptions options;
    options.host = record::Host::ofProcess();
    options.host.executable.clear(); // it is vitrinectl, not the tool
    options.host.terminal = false;
    options.host.version = session.line().value("--tool-version");
    options.sender.start = false;
    return options;
}

Exit exitOf(Outcome outcome, const consent::Decision& decision)
{
    switch (outcome) {
    case Outcome::Recorded:
        return Exit::Done;
    case Outcome::Off:
        return decision.state == consent::State::Locked ? Exit::Locked : Exit::No;
    case Outcome::NoticeDue:
        return Exit::NoticeDue;
    case Outcome::Capped:
        return Exit::Capped;
    case Outcome::UnknownName:
    case Outcome::BadArgument:
        return Exit::Usage;
    case Outcome::NoPlace:
        break;
    }
    return Exit::CannotAccess;
}

std::string sentence(const Session& session, Outcome outcome, const std::string& event, record::Tool& tool)
{
    const product::Profile& profile = session.product();
    switch (outcome) {
    case Outcome::Recorded:
        return "Recorded " + event + " of " + profile.name + ".";
    case Outcome::Off:
        return "Not recorded. " + decisionSentence(profile, tool.recorder().knownDecision());
    case Outcome::NoticeDue:
        return profile.notice.kind == product::Notice::Kind::Prompt
                   ? "Not recorded: " + profile.name + " has not been answered yet. `vitrinectl enable " + profile.id +
                         "` or `disable` answers."
                   : "Not recorded: the notice of " + profile.name +
                         " has to be shown first; --shown says that it was.";
    case Outcome::Capped:
        return "Not recorded: too many events of " + profile.name + " for now. It is counted.";
    case Outcome::UnknownName:
        return profile.name + " has no event '" + event + "'. `vitrinectl fields " + profile.id + "` lists them.";
    case Outcome::BadArgument:
        return "Not recorded: it is too large, or not UTF-8.";
    case Outcome::NoPlace:
        break;
    }
    return "Not recorded. " + errorSentence(tool.recorder().lastError());
}

Json answerJson(const Session& session, Outcome outcome, const std::string& event, record::Tool& tool)
{
    const consent::Decision& decision = tool.recorder().decision();
    const consent::Rung& winner = decision.winner();
    return Json::object({{"product", session.product().id},
                         {"event", jsonText(event)},
                         {"outcome", record::name(outcome)},
                         {"recorded", outcome == Outcome::Recorded},
                         {"state", consent::name(decision.state)},
                         {"decided_by", Json::object({{"rung", winner.id},
                                                      {"source", jsonText(winner.source)},
                                                      {"file", jsonTextOrNull(winner.file)},
                                                      {"line", jsonNumber(winner.line)},
                                                      {"reason", consent::name(winner.reason)}})},
                         {"notice_due", record::name(tool.noticeDue())}});
}

// Nothing: said already.
std::optional<record::Recorder> opened(Session& session)
{
    record::Options options;
    options.environment = session.environment();
    options.policy = session.context().policySource;
    auto recorder = record::Recorder::open(session.product().id, std::move(options));
    if (!recorder) {
        session.refuse(recorder.error());
        return std::nullopt;
    }
    return std::move(*recorder);
}

Exit run(Session& session)
{
    const auto& operands = session.line().operands;
    const std::string& event = operands[1];
    const auto fields = eventFields(session.product(), event, {operands.begin() + 2, operands.end()}, std::cin);
    if (!fields)
        return session.usage(fields.error().detail);
    auto recorder = opened(session);
    if (!recorder)
        return Exit::CannotAccess;
    record::Tool tool(std::move(*recorder), optionsOf(session));
    if (session.line().has("--shown") && tool.noticeDue() == record::Due::Notice)
        if (const auto shown = tool.answer(record::Answer::Shown); !shown)
            return session.refuse(shown.error());
    const Outcome outcome = tool.record(event, *fields);
    const Exit exit = exitOf(outcome, tool.recorder().decision());
    if (session.json())
        session.print(answerJson(session, outcome, event, tool));
    else if (exit == Exit::Done)
        session.say(sentence(session, outcome, event, tool));
    if (exit != Exit::Done)
        session.warn(sentence(session, outcome, event, tool));
    return exit;
}

} // namespace

Verb record()
{
    return {
        "record",
        "PRODUCT EVENT [KEY=VALUE...|-]",
        "Record one event, as a tool would: for scripts",
        "The event is cleaned, and waits on this computer; nothing is sent from here. A value is read as the type\n"
        "the tool declares, a list with commas or as JSON. \"-\" reads all fields as one JSON object from standard\n"
        "input, so `--json -` is JSON in and out. Ends with 1 when the tool is off, 4 when a policy says so, 5 when\n"
        "its notice has to be shown or its question answered first, 6 over its rate, 2 for an unknown event.",
        2,
        anyNumber,
        {"text"},
        {{"--tool-version", "VERSION", "version of the tool, for events that tell it"},
         {"--shown", "", "the tool's notice was shown; note that first"}},
        run};
}

} // namespace vitrine::ctl::verbs
