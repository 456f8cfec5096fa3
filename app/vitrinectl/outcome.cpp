// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/outcome.h"

#include "app/vitrinectl/answer.h"
#include "app/vitrinectl/sentences.h"
#include "base/secrets.h"
#include "base/text.h"

#include <algorithm>

namespace vitrine::ctl {
namespace {

struct Outcome
{
    bool dryRun = false;
    bool changed = false; // really
    std::uint64_t eventsDeleted = 0;
    std::vector<consent::Decision> now;
    std::optional<Error> notDeleted;
};

std::string shownDiff(const change::FileEdit& edit)
{
    std::vector<document::DiffLine> lines = edit.diff();
    for (document::DiffLine& line : lines)
        line.text = maskSecrets(line.text);
    return document::diffText(lines);
}

Json allowedJson(const std::vector<consent::Decision>& now)
{
    if (now.empty())
        return Json();
    return std::all_of(now.begin(), now.end(), [](const consent::Decision& decision) { return decision.allowed; });
}

Json answer(const change::Plan& plan, const Outcome& outcome)
{
    Json edits = Json::array();
    for (const change::FileEdit& edit : plan.edits)
        if (!edit.own)
            edits.push(Json::object({{"file", jsonText(edit.path)}, {"diff", jsonText(shownDiff(edit))}}));
    return Json::object({{"changed", outcome.changed},
                         {"edits", std::move(edits)},
                         {"advice", jsonTexts(plan.advice)},
                         {"allowed", allowedJson(outcome.now)},
                         {"dry_run", outcome.dryRun},
                         {"would_change", !plan.empty()},
                         {"events_deleted", outcome.eventsDeleted},
                         {"not_deleted", outcome.notDeleted ? jsonError(*outcome.notDeleted)["error"] : Json()},
                         {"new_ids", jsonTexts(plan.newIds)}});
}

std::string productNames(const Session& session, const change::Plan& plan)
{
    std::string names;
    for (const std::string& id : plan.products) {
        const product::Profile* profile = session.catalogue().find(id);
        names += (names.empty() ? "" : ", ") + (profile ? profile->name : id);
    }
    return names;
}

void sayDecisions(Session& session, const change::Plan& plan, const Outcome& outcome)
{
    if (plan.intent == change::Intent::ResetId)
        return; // an ID decides nothing
    for (const consent::Decision& decision : outcome.now)
        if (const product::Profile* profile = session.catalogue().find(decision.product))
            session.say("May " + profile->name + (outcome.dryRun && !plan.empty() ? " send then? " : " send now? ") +
                        decisionSentence(*profile, decision));
}

std::string_view adviceTitle(const change::Plan& plan)
{
    if (!plan.empty())
        return "A stronger rule remains. By hand:";
    return plan.intent == change::Intent::ResetId ? "Nothing can be reset from here:"
                                                  : "Nothing here can be edited for this. It can be done by hand:";
}

void sayAdvice(Session& session, const change::Plan& plan)
{
    if (plan.advice.empty())
        return;
    session.say(adviceTitle(plan));
    for (const std::string& line : plan.advice)
        session.say("  " + line);
}

void asText(Session& session, const change::Plan& plan, const Outcome& outcome)
{
    if (!plan.empty())
        session.say(changeSentence(plan.intent, productNames(session, plan), outcome.dryRun));
    else if (plan.advice.empty())
        session.say("Nothing to change.");
    for (const change::FileEdit& edit : plan.edits) {
        if (edit.own)
            continue;
        session.say("\n" + edit.path + (edit.after ? "" : "  (removed)"));
        session.write(visibleText(shownDiff(edit)));
    }
    if (!plan.edits.empty())
        session.say("");
    if (outcome.eventsDeleted > 0)
        session.say(eventsDeletedSentence(outcome.eventsDeleted, outcome.dryRun));
    if (outcome.notDeleted)
        session.say("Events that wait could not be deleted: " + errorSentence(*outcome.notDeleted));
    for (const std::string& id : plan.newIds)
        session.say((outcome.dryRun ? "An ID like " : "New ID: ") + id);
    sayDecisions(session, plan, outcome);
    sayAdvice(session, plan);
}

// Nothing was edited: fine when it already is as asked, else the answer is no.
Exit exitFor(const change::Plan& plan, const Outcome& outcome)
{
    if (outcome.notDeleted)
        return Exit::CannotAccess;
    if (!plan.empty())
        return Exit::Done;
    const bool wanted = plan.intent == change::Intent::Enable;
    const bool asWanted = std::all_of(outcome.now.begin(), outcome.now.end(),
                                      [&](const consent::Decision& decision) { return decision.allowed == wanted; });
    const bool isSwitch = plan.intent == change::Intent::Enable || plan.intent == change::Intent::Disable;
    return isSwitch && asWanted && !outcome.now.empty() ? Exit::Done : Exit::No;
}

} // namespace

Exit carryOut(Session& session, const change::Plan& plan)
{
    const bool something = !plan.empty() || plan.eventsToDelete > 0; // off already, but events still wait
    Outcome outcome{session.line().has("--dry-run"), false, plan.eventsToDelete, plan.after, {}};
    if (!outcome.dryRun && something) {
        const auto applied = change::apply(session.context(), plan, now());
        if (!applied)
            return session.refuse(applied.error());
        outcome.changed = applied->changed;
        outcome.eventsDeleted = applied->eventsDeleted;
        outcome.now = applied->now;
        outcome.notDeleted = applied->notDeleted;
    }
    if (session.json())
        session.print(answer(plan, outcome));
    else
        asText(session, plan, outcome);
    return exitFor(plan, outcome);
}

Exit declined(Session& session, const Error& error, const std::string& sentence)
{
    if (session.json())
        session.print(jsonError(error)
                          .set("changed", false)
                          .set("edits", Json::array())
                          .set("advice", Json::array())
                          .set("allowed", Json()));
    session.warn(sentence);
    return Exit::No;
}

} // namespace vitrine::ctl
