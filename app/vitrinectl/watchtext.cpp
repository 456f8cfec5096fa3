// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/watchtext.h"

#include "app/vitrinectl/answer.h"
#include "app/vitrinectl/sentences.h"

#include <algorithm>

namespace vitrine::ctl {
namespace {

using watch::News;
using watch::Standing;

// As in "it was off before": without a glyph, and locked says which way.
std::string stateWords(const Standing& standing)
{
    if (standing.state == "allowed")
        return "may send";
    if (standing.state == "locked")
        return standing.allowed ? "is locked on" : "is locked off";
    if (standing.state == "unasked")
        return "has not asked you yet";
    return standing.state == "off" ? "is off" : "cannot be told, so it counts as off";
}

std::string decider(const Standing& standing)
{
    if (standing.rung == "policy")
        return "the policy of this computer";
    return standing.rung == "default" ? "its built-in default" : standing.source;
}

std::string hazardText(const product::Profile* profile, const std::string& id)
{
    if (profile)
        for (const product::Hazard& hazard : profile->hazards)
            if (hazard.id == id && !hazard.text.empty())
                return hazard.text;
    return id;
}

Json standingJson(const Standing& standing)
{
    return Json::object({{"state", standing.state},
                         {"may_send", standing.allowed},
                         {"decided_by", standing.rung},
                         {"source", standing.source}});
}

} // namespace

std::string newsSentence(const product::Catalogue& catalogue, const News& news)
{
    const product::Profile* profile = catalogue.find(news.product);
    const std::string tool = profile ? profile->name : news.product;
    switch (news.kind) {
    case News::Kind::State:
        return tool + " " + stateWords(news.after) + " now, decided by " + decider(news.after) + ". Before: it " +
               stateWords(news.before) + ", by " + decider(news.before) + ".";
    case News::Kind::Decider:
        return tool + " still " + stateWords(news.after) + ", now decided by " + decider(news.after) + " instead of " +
               decider(news.before) + ".";
    case News::Kind::HazardCame:
        return tool + ": to be careful of now: " + hazardText(profile, news.name);
    case News::Kind::HazardWent:
        return tool + ": no longer so: " + hazardText(profile, news.name);
    case News::Kind::NewField:
        break;
    }
    return tool + ": " + news.event + " holds a field that was never seen before: " + news.name + ".";
}

std::string newsText(const product::Catalogue& catalogue, const std::vector<News>& news, std::size_t most)
{
    std::string text;
    const std::size_t shown = std::min(news.size(), most);
    for (std::size_t i = 0; i < shown; ++i)
        text += (i == 0 ? "" : "\n") + newsSentence(catalogue, news[i]);
    if (news.size() > shown)
        text += "\nAnd " + std::to_string(news.size() - shown) + " more.";
    return text;
}

Json newsJson(const News& news)
{
    Json answer = Json::object({{"what", watch::name(news.kind)}, {"product", news.product}});
    if (news.kind == News::Kind::State || news.kind == News::Kind::Decider)
        answer.set("before", standingJson(news.before)).set("after", standingJson(news.after));
    else if (news.kind == News::Kind::NewField)
        answer.set("event", jsonText(news.event)).set("field", jsonText(news.name));
    else
        answer.set("hazard", news.name);
    return answer;
}

} // namespace vitrine::ctl
