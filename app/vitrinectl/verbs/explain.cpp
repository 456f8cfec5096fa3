// SPDX-License-Identifier: GPL-3.0-or-later
// explain: may this tool send, and why: the whole ladder, strongest rung first.
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/paths.h"

namespace vitrine::ctl::verbs {
namespace {

Json rungJson(const product::Profile& profile, const consent::Rung& rung)
{
    return Json::object({{"id", rung.id},
                         {"kind", product::name(rung.kind)},
                         {"source", jsonText(rung.source)},
                         {"value", rung.present ? jsonText(rung.value) : Json()},
                         {"verdict", product::name(rung.verdict)},
                         {"wins", rung.wins},
                         {"file", jsonTextOrNull(rung.file)},
                         {"line", jsonNumber(rung.line)},
                         {"column", jsonNumber(rung.column)},
                         {"why", jsonText(rungSentence(profile, rung))},
                         {"reason", consent::name(rung.reason)},
                         {"alias", rung.alias},
                         {"detail", jsonText(rung.detail)},
                         {"note", rung.note}});
}

Json hazardsJson(const consent::Decision& decision)
{
    Json hazards = Json::array();
    for (const product::Hazard& hazard : decision.hazards)
        hazards.push(Json::object({{"id", hazard.id}, {"text", jsonText(hazard.text)}}));
    return hazards;
}

void asJson(Session& session, const product::Profile& profile, const consent::Decision& decision)
{
    Json rungs = Json::array();
    for (const consent::Rung& rung : decision.rungs)
        rungs.push(rungJson(profile, rung));
    session.print(Json::object({{"product", profile.id},
                                {"allowed", decision.allowed},
                                {"state", consent::name(decision.state)},
                                {"sentence", jsonText(decisionSentence(profile, decision))},
                                {"tool_does", product::name(decision.tool.does)},
                                {"tool_why", jsonText(decision.tool.why)},
                                {"notice_due", decision.noticeDue},
                                {"hazards", hazardsJson(decision)},
                                {"rungs", std::move(rungs)}}));
}

std::string ladderText(const Session& session, const product::Profile& profile, const consent::Decision& decision)
{
    using Align = Table::Align;
    Table table({Align::Left, Align::Right, Align::Left, Align::Left, Align::Left});
    std::size_t number = 0;
    for (const consent::Rung& rung : decision.rungs) {
        std::string place = rung.file.empty() || !rung.present ? "" : abbreviateHome(rung.file, session.environment());
        if (!place.empty() && rung.line != 0)
            place += ":" + std::to_string(rung.line) + ":" + std::to_string(rung.column);
        std::string why = rungSentence(profile, rung);
        const bool outside = rung.kind != product::RungKind::Policy && rung.kind != product::RungKind::Default;
        if (outside && rung.present && !rung.value.empty())
            why = rung.value + "  (" + why + ")";
        table.add({rung.wins ? "\u25b6" : "", std::to_string(++number), rungTitle(rung),
                   why + (rung.wins ? "  decides" : ""), place});
    }
    return table.text();
}

void asText(Session& session, const product::Profile& profile, const consent::Decision& decision)
{
    session.say(profile.name + " (" + profile.id + ")  " + stateText(decision.state));
    // Where the tool itself does something else than the decision, that comes first.
    if (const std::string tool = toolSentence(profile, decision); !tool.empty())
        session.say("\n" + tool);
    session.say("\nMay it send? " + decisionSentence(profile, decision));
    session.say("\nWhy? Strongest first:");
    session.write(ladderText(session, profile, decision));
    if (decision.noticeDue)
        session.say("\n" + noticeSentence(profile));
    for (const product::Hazard& hazard : decision.hazards)
        session.say("\nTake care: " + (hazard.text.empty() ? hazard.id : hazard.text));
}

Exit run(Session& session)
{
    const product::Profile& profile = session.product();
    session.environment().arguments = session.line().afterDashes;
    const consent::Decision decision = session.decide(profile);
    session.json() ? asJson(session, profile, decision) : asText(session, profile, decision);
    return decision.allowed ? Exit::Done : Exit::No;
}

} // namespace

Verb explain()
{
    return {"explain",
            "PRODUCT [-- FLAG...]",
            "Say whether a tool may send, and why",
            "Shows every source that could decide, strongest first, and marks the one that does. What follows \"--\"\n"
            "are flags the tool would be started with. Ends with 0 when it may send, with 1 when it may not.",
            1,
            1,
            {"text"},
            {},
            run,
            true};
}

} // namespace vitrine::ctl::verbs
