// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases.h"

#include "ui/shown.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

using consent::Reason;
using consent::State;
using product::RungKind;
using product::Verdict;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Phrases)
};

QString place(const consent::Rung& rung)
{
    const QString name = shown(rung.source);
    return rung.line > 0 ? Phrases::tr("%1, line %2").arg(name).arg(rung.line) : name;
}

QString yes(const consent::Rung& winner)
{
    switch (winner.kind) {
    case RungKind::Policy:
        return Phrases::tr("Yes. The policy of this computer demands it.");
    case RungKind::Env:
        return Phrases::tr("Yes. The variable %1 in the environment says so.").arg(shown(winner.source));
    case RungKind::Flag:
        return Phrases::tr("Yes. The option %1 says so.").arg(shown(winner.source));
    case RungKind::Ci:
        return Phrases::tr("Yes. The rule for automated builds says so.");
    case RungKind::Project:
        return Phrases::tr("Yes. The project file %1 says so.").arg(shown(winner.source));
    case RungKind::User:
        return Phrases::tr("Yes. Nothing forbids it, and the file %1 says so.").arg(shown(winner.source));
    case RungKind::Default:
        break;
    }
    return Phrases::tr("Yes. Nothing forbids it, and the tool sends unless it is told not to.");
}

QString no(const consent::Rung& winner)
{
    switch (winner.kind) {
    case RungKind::Policy:
        return Phrases::tr("No. The policy of this computer forbids it.");
    case RungKind::Env:
        return Phrases::tr("No. The variable %1 in the environment forbids it.").arg(shown(winner.source));
    case RungKind::Flag:
        return Phrases::tr("No. The option %1 forbids it.").arg(shown(winner.source));
    case RungKind::Ci:
        return Phrases::tr("No. This is an automated build, and there the tool stays silent.");
    case RungKind::Project:
        return Phrases::tr("No. The project file %1 forbids it.").arg(shown(winner.source));
    case RungKind::User:
        return Phrases::tr("No. The file %1 forbids it.").arg(shown(winner.source));
    case RungKind::Default:
        break;
    }
    return Phrases::tr("No. The tool sends only when it is told to, and nothing tells it to.");
}

} // namespace

QString glyph(const consent::Decision& decision)
{
    switch (decision.state) {
    case State::Allowed:
        return QStringLiteral("●");
    case State::Off:
        return QStringLiteral("○");
    case State::Locked:
        return QStringLiteral("▣");
    case State::Unasked:
        return QStringLiteral("◌");
    case State::Unknown:
        break;
    }
    return QStringLiteral("?");
}

QString kindOf(State state)
{
    switch (state) {
    case State::Allowed:
        return Phrases::tr("may send");
    case State::Off:
        return Phrases::tr("off");
    case State::Locked:
        return Phrases::tr("locked");
    case State::Unasked:
        return Phrases::tr("not asked yet");
    case State::Unknown:
        break;
    }
    return Phrases::tr("cannot tell");
}

QString word(const consent::Decision& decision)
{
    if (decision.state == State::Locked)
        return decision.allowed ? Phrases::tr("locked on") : Phrases::tr("locked off");
    return kindOf(decision.state);
}

QString state(const consent::Decision& decision)
{
    return QStringLiteral("%1 %2").arg(glyph(decision), word(decision));
}

QString sentence(const consent::Decision& decision)
{
    const consent::Rung& winner = decision.winner();
    if (decision.state == State::Unasked)
        return winner.reason == Reason::StaleConsent
                   ? Phrases::tr("Not yet. What it asks for has changed since you agreed, so it has to ask again.")
                   : Phrases::tr("Not yet. The tool has still to ask you.");
    if (decision.state == State::Unknown)
        return Phrases::tr("Cannot tell. %1 cannot be read as an answer, so nothing here counts it as a yes.")
            .arg(place(winner));
    if (winner.verdict == Verdict::Error)
        return Phrases::tr("No. %1 cannot be read as an answer, and then nothing is sent.").arg(place(winner));
    return decision.allowed ? yes(winner) : no(winner);
}

QString decidedBy(const consent::Decision& decision)
{
    const consent::Rung& winner = decision.winner();
    if (winner.kind == RungKind::Policy)
        return Phrases::tr("Policy of this computer");
    if (winner.kind == RungKind::Default)
        return Phrases::tr("Built-in default");
    return place(winner);
}

QString toolDiffers(const consent::Decision& decision, const product::Profile& profile)
{
    using Does = product::ToolBehaviour::Does;
    const QString name = shown(profile.name);
    if (decision.tool.does == Does::Sends && !decision.allowed)
        return Phrases::tr("%1 itself sends all the same.").arg(name);
    if (decision.tool.does == Does::Silent && decision.allowed)
        return Phrases::tr("%1 itself stays silent all the same.").arg(name);
    if (decision.tool.does == Does::Unknown && decision.state == State::Unknown)
        return Phrases::tr("What %1 itself does then is not known.").arg(name);
    return {};
}

QString overruled(const consent::Decision& after, bool allow)
{
    if (after.allowed == allow)
        return {};
    const consent::Rung& winner = after.winner();
    if (winner.kind == RungKind::Policy)
        return Phrases::tr("The policy of this computer decides; this switch cannot change that.");
    const QString source = winner.value.empty() || winner.line > 0
                               ? place(winner)
                               : QStringLiteral("%1=%2").arg(shown(winner.source), shownOnOneLine(winner.value));
    return allow ? Phrases::tr("The file will say on, but it stays off: %1 still wins.").arg(source)
                 : Phrases::tr("The file will say off, but the tool may still send: %1 still wins.").arg(source);
}

} // namespace vitrine::ui::phrases
