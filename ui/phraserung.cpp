// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases.h"

#include "ui/shown.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

using consent::Reason;
using product::RungKind;
using product::Verdict;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Phrases)
};

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

} // namespace vitrine::ui::phrases
