// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/idlist.h"

#include "app/vitrinectl/sentences.h"

namespace vitrine::ctl {
namespace {

Json retiredJson(const std::vector<identity::Retired>& retired)
{
    Json list = Json::array();
    for (const identity::Retired& old : retired)
        list.push(Json::object({{"value", jsonText(old.value)},
                                {"first_seen", jsonTime(old.firstSeen)},
                                {"retired_at", isoTime(old.retiredAt)}}));
    return list;
}

} // namespace

Json idsJson(const std::vector<identity::Id>& ids)
{
    Json list = Json::array();
    for (const identity::Id& id : ids)
        list.push(Json::object({{"product", id.product},
                                {"name", id.name},
                                {"value", jsonTextOrNull(id.value)},
                                {"source", jsonText(id.source)},
                                {"first_seen", jsonTime(id.firstSeen)},
                                {"resettable", id.resettable},
                                {"why", jsonText(id.why)},
                                {"shared_with", jsonTexts(id.sharedWith)},
                                {"alias", id.alias},
                                {"error", id.fault ? jsonError(*id.fault)["error"] : Json()},
                                {"retired", retiredJson(id.retired)}}));
    return list;
}

void sayIds(Session& session, const std::vector<identity::Id>& ids)
{
    for (const identity::Id& id : ids) {
        session.say(id.product + "  " + id.name + "  " + (id.value.empty() ? "none here" : id.value));
        session.say("  from " + id.source + (id.firstSeen ? ", since " + isoDate(*id.firstSeen) : ""));
        if (id.fault)
            session.say("  " + errorSentence(*id.fault));
        if (!id.why.empty())
            session.say("  " + id.why);
        if (!id.sharedWith.empty())
            session.say("  shared with " + joined(id.sharedWith));
        for (const identity::Retired& old : id.retired)
            session.say("  earlier: " + old.value + (old.firstSeen ? ", since " + isoDate(*old.firstSeen) : "") +
                        ", until " + isoDate(old.retiredAt));
    }
}

} // namespace vitrine::ctl
