// SPDX-License-Identifier: GPL-3.0-or-later
// list: every tool, whether it is here, whether it may send and who decided that.
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "outbox/spool.h"
#include "product/detect.h"

#include <numeric>

namespace vitrine::ctl::verbs {
namespace {

struct Entry
{
    const product::Profile* profile;
    product::Presence presence;
    consent::Decision decision;
    std::uint64_t waiting = 0;
};

std::uint64_t waitingEvents(const Environment& environment, const std::string& productId)
{
    const auto segments = outbox::segments(environment, productId);
    return std::accumulate(segments.begin(), segments.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const outbox::Segment& segment) { return sum + segment.events; });
}

std::vector<Entry> entries(Session& session)
{
    std::vector<Entry> all;
    for (const product::Profile& profile : session.catalogue().profiles)
        all.push_back({&profile, product::detect(profile, session.environment()), session.decide(profile),
                       waitingEvents(session.environment(), profile.id)});
    return all;
}

Json entryJson(const Entry& entry)
{
    const consent::Rung& winner = entry.decision.winner();
    return Json::object({{"id", entry.profile->id},
                         {"name", entry.profile->name},
                         {"found", entry.presence.found},
                         {"state", consent::name(entry.decision.state)},
                         {"allowed", entry.decision.allowed},
                         {"decided_by", winner.id},
                         {"decided_by_kind", product::name(winner.kind)},
                         {"trace", jsonTextOrNull(entry.presence.trace)},
                         {"notice_due", entry.decision.noticeDue},
                         {"waiting", entry.waiting}});
}

Exit asJson(Session& session, const std::vector<Entry>& all)
{
    Json products = Json::array();
    for (const Entry& entry : all)
        products.push(entryJson(entry));
    Json errors = Json::array();
    for (const Error& error : session.catalogue().errors)
        errors.push(jsonError(error)["error"]);
    session.print(Json::object({{"products", std::move(products)}, {"errors", std::move(errors)}}));
    return Exit::Done;
}

Exit asText(Session& session, const std::vector<Entry>& all)
{
    std::vector<consent::Decision> here;
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Right});
    for (const Entry& entry : all) {
        if (entry.presence.found)
            here.push_back(entry.decision);
        table.add({stateText(entry.decision.state), entry.profile->id, entry.profile->name,
                   entry.presence.found ? deciderText(entry.decision) : "not found here",
                   entry.waiting == 0 ? "" : std::to_string(entry.waiting) + " waiting"});
    }
    session.say(here.empty() ? "None of the known tools is on this computer."
                             : "On this computer: " + overviewSentence(here));
    session.write("\n" + table.text());
    for (const Entry& entry : all)
        if (entry.presence.found && entry.decision.noticeDue)
            session.say("\n" + noticeSentence(*entry.profile));
    return Exit::Done;
}

Exit run(Session& session)
{
    const std::vector<Entry> all = entries(session);
    return session.json() ? asJson(session, all) : asText(session, all);
}

} // namespace

Verb list()
{
    return {"list",
            "",
            "Show every known tool, whether it is here and whether it may send",
            "A tool that is not found is listed too, with what would hold for it here.",
            0,
            0,
            {"text"},
            {},
            run};
}

} // namespace vitrine::ctl::verbs
