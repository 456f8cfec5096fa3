// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasenews.h"

#include "ui/shown.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

using watch::News;
using watch::Standing;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Phrases)
};

QString stateOf(const Standing& standing)
{
    if (standing.state == "allowed")
        return Phrases::tr("● may send");
    if (standing.state == "locked")
        return standing.allowed ? Phrases::tr("▣ locked on") : Phrases::tr("▣ locked off");
    if (standing.state == "unasked")
        return Phrases::tr("◌ not asked yet");
    return standing.state == "off" ? Phrases::tr("○ off") : Phrases::tr("? cannot tell");
}

QString deciderOf(const Standing& standing)
{
    if (standing.rung == "policy")
        return Phrases::tr("the policy of this computer");
    return standing.rung == "default" ? Phrases::tr("the built-in default") : shown(standing.source);
}

QString hazardOf(const product::Profile* profile, const std::string& id)
{
    if (profile)
        for (const product::Hazard& hazard : profile->hazards)
            if (hazard.id == id && !hazard.text.empty())
                return shown(hazard.text);
    return shown(id);
}

} // namespace

QString news(const News& news, const product::Catalogue& catalogue)
{
    const product::Profile* profile = catalogue.find(news.product);
    const QString tool = shown(profile ? profile->name : news.product);
    switch (news.kind) {
    case News::Kind::State:
        return Phrases::tr("%1: %2 now, before %3; decided by: %4")
            .arg(tool, stateOf(news.after), stateOf(news.before), deciderOf(news.after));
    case News::Kind::Decider:
        return Phrases::tr("%1: still %2; decided by: %3, before by: %4")
            .arg(tool, stateOf(news.after), deciderOf(news.after), deciderOf(news.before));
    case News::Kind::HazardCame:
        return Phrases::tr("%1, new: %2").arg(tool, hazardOf(profile, news.name));
    case News::Kind::HazardWent:
        return Phrases::tr("%1, no longer: %2").arg(tool, hazardOf(profile, news.name));
    case News::Kind::NewField:
        break;
    }
    return Phrases::tr("%1: events %2 hold a field that was not there before: %3")
        .arg(tool, shownOnOneLine(news.event), shownOnOneLine(news.name));
}

} // namespace vitrine::ui::phrases
