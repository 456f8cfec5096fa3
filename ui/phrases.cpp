// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases.h"

#include "ui/shown.h"

#include <QCoreApplication>

#include <algorithm>

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

QString saysValue(const consent::Rung& rung)
{
    const QString value = shownOnOneLine(rung.value);
    if (rung.verdict == Verdict::On)
        return Phrases::tr("“%1”: on").arg(value);
    if (rung.verdict == Verdict::Off)
        return Phrases::tr("“%1”: off").arg(value);
    return Phrases::tr("“%1”").arg(value);
}

QString saysPolicy(const consent::Rung& rung)
{
    const QString message = shownOnOneLine(rung.detail);
    const QString rule = rung.verdict == Verdict::On ? Phrases::tr("on") : Phrases::tr("off");
    return message.isEmpty() ? rule : Phrases::tr("%1: “%2”").arg(rule, message);
}

QString withDetail(const QString& sentence, const consent::Rung& rung)
{
    if (rung.detail.empty())
        return sentence;
    return Phrases::tr("%1: %2").arg(sentence, shownOnOneLine(rung.detail));
}

QString policySays(const consent::Rung& rung)
{
    switch (rung.reason) {
    case Reason::NoPolicy:
        return Phrases::tr("no policy");
    case Reason::PolicyRule:
        return saysPolicy(rung);
    case Reason::PolicyIgnored:
        return withDetail(Phrases::tr("ignored: others than the administrator could have written it"), rung);
    case Reason::PolicyBroken:
        return withDetail(Phrases::tr("the policy is damaged"), rung);
    default:
        return Phrases::tr("leaves it to you");
    }
}

QString fileSays(const consent::Rung& rung)
{
    switch (rung.reason) {
    case Reason::NoFile:
        return Phrases::tr("no such file");
    case Reason::NotNamed:
        return Phrases::tr("no file named (Tools, Name a Config File)");
    case Reason::Duplicate:
        return Phrases::tr("the key stands there twice");
    case Reason::Malformed:
        return withDetail(Phrases::tr("the file is damaged"), rung);
    case Reason::Unreadable:
        return withDetail(Phrases::tr("the file cannot be read"), rung);
    default:
        return Phrases::tr("cannot tell: the value is computed when the tool runs");
    }
}

QString saysBuiltIn(const consent::Rung& rung)
{
    return rung.verdict == Verdict::On ? Phrases::tr("on, unless something above says otherwise")
                                       : Phrases::tr("off, unless something above says otherwise");
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

QString machine(const std::vector<const consent::Decision*>& found, const Tally& tally)
{
    const auto sending = static_cast<int>(
        std::count_if(found.begin(), found.end(), [](const consent::Decision* decision) { return decision->allowed; }));
    const auto waitingEvents = static_cast<int>(tally.all.waiting);
    QStringList sentences;
    if (found.empty())
        sentences << Phrases::tr("None of the tools Vitrine knows was found on this computer.");
    else if (sending == 0)
        sentences << Phrases::tr("None of the %n tool(s) found here may send.", nullptr,
                                 static_cast<int>(found.size()));
    else
        sentences << Phrases::tr("%n of the tools found here may send.", nullptr, sending);
    if (waitingEvents > 0)
        sentences << Phrases::tr("%Ln event(s) wait to be sent.", nullptr, waitingEvents);
    if (tally.all.lastSent)
        sentences << Phrases::tr("The last event known to be sent left on %1.").arg(shownTime(*tally.all.lastSent));
    return sentences.join(QLatin1Char(' '));
}

QString source(const consent::Rung& rung)
{
    if (rung.kind == RungKind::Policy)
        return Phrases::tr("Policy of this computer");
    if (rung.kind == RungKind::Default)
        return Phrases::tr("Built-in default");
    if (rung.kind == RungKind::Ci)
        return Phrases::tr("Automated build (CI)");
    const QString name = shown(rung.source);
    return rung.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(rung.line) : name;
}

QString says(const consent::Rung& rung)
{
    switch (rung.reason) {
    case Reason::NotSet:
        return Phrases::tr("not set");
    case Reason::Empty:
        return Phrases::tr("set, but empty");
    case Reason::Says:
        return saysValue(rung);
    case Reason::Ignored:
        return Phrases::tr("“%1”: the tool does not react to this value").arg(shownOnOneLine(rung.value));
    case Reason::NotAnAnswer:
        return Phrases::tr("“%1”: not an answer the tool knows").arg(shownOnOneLine(rung.value));
    case Reason::NotInCi:
        return Phrases::tr("not in an automated build");
    case Reason::InCi:
        return Phrases::tr("%1 says that this is an automated build").arg(shownOnOneLine(rung.value));
    case Reason::BuiltIn:
        return saysBuiltIn(rung);
    case Reason::NotAsked:
        return Phrases::tr("asks first, and has not asked yet");
    case Reason::StaleConsent:
        return Phrases::tr("you agreed to an older version of what is asked");
    case Reason::NoPolicy:
    case Reason::PolicySilent:
    case Reason::PolicyRule:
    case Reason::PolicyIgnored:
    case Reason::PolicyBroken:
        return policySays(rung);
    default:
        return fileSays(rung);
    }
}

QString intent(change::Intent intent)
{
    switch (intent) {
    case change::Intent::Enable:
        return Phrases::tr("Turned on");
    case change::Intent::Disable:
        return Phrases::tr("Turned off");
    case change::Intent::ResetId:
        return Phrases::tr("New ID");
    case change::Intent::Undo:
        break;
    }
    return Phrases::tr("Undone");
}

QString fieldClass(product::FieldClass fieldClass)
{
    switch (fieldClass) {
    case product::FieldClass::Usage:
        return Phrases::tr("usage");
    case product::FieldClass::System:
        return Phrases::tr("system");
    case product::FieldClass::Identifier:
        return Phrases::tr("◆ identifier");
    case product::FieldClass::FreeText:
        break;
    }
    return Phrases::tr("✎ free text");
}

QString fieldType(product::FieldType type)
{
    switch (type) {
    case product::FieldType::Text:
        return Phrases::tr("text");
    case product::FieldType::Integer:
        return Phrases::tr("whole number");
    case product::FieldType::Number:
        return Phrases::tr("number");
    case product::FieldType::Boolean:
        return Phrases::tr("yes or no");
    case product::FieldType::List:
        return Phrases::tr("list");
    case product::FieldType::Object:
        return Phrases::tr("group of values");
    case product::FieldType::Time:
        break;
    }
    return Phrases::tr("time");
}

QString waiting(const Count& count)
{
    if (count.events == 0)
        return Phrases::tr("No events are known on this computer.");
    QStringList sentences;
    const auto waitingEvents = static_cast<int>(count.waiting);
    sentences << (count.waiting == 0 ? Phrases::tr("Nothing waits to be sent.")
                                     : Phrases::tr("%Ln event(s) wait to be sent.", nullptr, waitingEvents));
    if (count.sent > 0 && count.lastSent)
        sentences << Phrases::tr("%Ln were sent, the last on %1.", nullptr, static_cast<int>(count.sent))
                         .arg(shownTime(*count.lastSent));
    else if (count.sent == 0)
        sentences << Phrases::tr("None is known to have been sent.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace vitrine::ui::phrases
