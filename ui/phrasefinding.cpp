// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasefinding.h"

#include "ui/shown.h"

#include <QCoreApplication>

#include <array>

namespace vitrine::ui::phrases {
namespace {

using audit::Finding;
using audit::Rule;
using audit::Severity;

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Findings)
};

// QT_TRANSLATE_NOOP names the context in full, for lupdate.
struct RuleWords
{
    const char* title;
    const char* why;
};
constexpr std::array<RuleWords, 16> rules{{
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Sent though promised not to be"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "People agreed to what the product says about itself. Its own data shows otherwise.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Undeclared field"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "It is in no list of the product: nobody was told what it is, or what it is for.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "No purpose given"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Data may only be collected for a purpose that is stated beforehand.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Looks like a secret"),
     QT_TRANSLATE_NOOP(
         "vitrine::ui::Findings",
         "Whoever reads it can act in your name. Change it wherever it is used, even if it was not sent.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Personal data"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "It names a person or a machine, whatever the ID beside it says.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "About your work"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "It tells what you work on: paths, names, sources or addresses.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Identifier that lasts"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "A reset does not help: events before and after it can still be linked.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Same identifier in two products"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "Whoever receives both can link what you do with the one tool to what you do with the other.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Tells this machine apart"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "Only one machine sends this value, so it works as an identifier without being called one.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Sent before you were asked"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Nothing should leave before a person was told and agreed.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Sent after the opt-out"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Off has to be off, also for the news of turning it off.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Not what was declared"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "What does not fit its description may hold more than described.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Over a limit of the back end"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "The back end refuses, cuts or ignores it; counts are then wrong.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Consent is newer than what is known here"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "You agreed to something that came after this description was checked; it may collect more.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "The product contradicts itself"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings", "One of the two statements is wrong, and a reader cannot know which.")},
    {QT_TRANSLATE_NOOP("vitrine::ui::Findings", "Never seen before"),
     QT_TRANSLATE_NOOP("vitrine::ui::Findings",
                       "It was not sent when you agreed. Look at it before it becomes usual.")},
}};
static_assert(rules.size() == static_cast<std::size_t>(Rule::NewField) + 1);

struct Shape
{
    std::string_view id;
    const char* text;
};
constexpr std::array<Shape, 21> shapes{{
    {"private-key", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a private key")},
    {"jwt", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a signed token (JWT)")},
    {"token", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "an access token")},
    {"connection-string", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a connection string")},
    {"secret-value", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a password or key")},
    {"secret-name", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a value under the name of a secret")},
    {"schema", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a schema")},
    {"source", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "source text or a stack trace")},
    {"environment", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "the value of an environment variable")},
    {"git", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a Git remote or branch")},
    {"url", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a URL")},
    {"email", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "an e-mail address")},
    {"home-path", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a path in a home directory")},
    {"path", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a path")},
    {"file-name", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a file name")},
    {"mac", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a network card's address")},
    {"ip", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "an IP address")},
    {"host-name", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a host name")},
    {"user-name", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a user name")},
    {"project", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a project's name")},
    {"high-entropy", QT_TRANSLATE_NOOP("vitrine::ui::Findings", "a random value")},
}};

QString shape(const std::string& id)
{
    for (const Shape& each : shapes)
        if (each.id == id)
            return QCoreApplication::translate("vitrine::ui::Findings", each.text);
    return shownOnOneLine(id);
}

QString wrongType(const Finding& finding, const QString& subject)
{
    if (finding.what == "values")
        return Findings::tr("%1 has a value that is not among the listed ones.").arg(subject);
    if (finding.what == "uuid")
        return Findings::tr("%1 is no UUID.").arg(subject);
    if (finding.what == "sha256")
        return Findings::tr("%1 is no SHA-256: 64 hexadecimal digits.").arg(subject);
    return Findings::tr("%1 is declared as “%2” and is something else.").arg(subject, shownOnOneLine(finding.what));
}

QString contradiction(const Finding& finding, const QString& subject)
{
    if (finding.what == "declared")
        return Findings::tr("%1 is among the declared fields, and promised not to be sent.").arg(subject);
    if (finding.what == "example")
        return Findings::tr("The product's own example of %1 breaks what it promises.").arg(subject);
    return Findings::tr("Statements about “%1” exclude each other.").arg(shownOnOneLine(finding.what));
}

QString lasting(const Finding& finding, const QString& subject)
{
    if (finding.what == "used-after-reset")
        return Findings::tr("%1 was sent again after it was retired at %2.")
            .arg(subject, shownOnOneLine(finding.detail));
    return Findings::tr("%1 cannot be reset. %2").arg(subject, shownOnOneLine(finding.detail));
}

// To the minute and by the same clock everywhere, for the report says it, too: "2026-11-20 14:02 UTC".
QString minuteOf(const std::string& text)
{
    constexpr std::size_t date = 10, minute = 16;
    const auto time = text.size() > date ? parseIsoTime(text) : std::nullopt;
    if (!time)
        return shownOnOneLine(text);
    return QString::fromStdString(isoTime(*time).substr(0, minute).replace(date, 1, " ") + " UTC");
}

QString wrongTime(const Finding& finding, const QString& subject)
{
    const QString value = minuteOf(finding.value);
    const QString detail = minuteOf(finding.detail);
    if (finding.rule == Rule::BeforeNotice)
        return Findings::tr("An event of %1 is older than your answer of %2.").arg(value, detail);
    if (finding.what == "time")
        return Findings::tr("An event of %1 is newer than the opt-out of %2.").arg(value, detail);
    return Findings::tr("%1 says itself that telemetry was off.").arg(subject);
}

QString oldProfile(const Finding& finding)
{
    const QString value = shownOnOneLine(finding.value);
    const QString detail = shownOnOneLine(finding.detail);
    if (finding.what == "consent-version")
        return Findings::tr("You answered version %1 of the question; known here is %2.").arg(value, detail);
    return Findings::tr("You agreed on %1; this description was checked on %2.").arg(value, detail);
}

} // namespace

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Findings::tr("✖ error");
    case Severity::Warning:
        return Findings::tr("▲ warning");
    case Severity::Note:
        break;
    }
    return Findings::tr("· note");
}

QString verdict(audit::Verdict verdict)
{
    switch (verdict) {
    case audit::Verdict::Valid:
        return Findings::tr("✔ valid");
    case audit::Verdict::Invalid:
        return Findings::tr("✖ invalid");
    case audit::Verdict::Unrecognised:
        break;
    }
    return Findings::tr("? unrecognised");
}

QString ruleTitle(Rule rule)
{
    return QCoreApplication::translate("vitrine::ui::Findings", rules[static_cast<std::size_t>(rule)].title);
}

QString ruleWhy(Rule rule)
{
    return QCoreApplication::translate("vitrine::ui::Findings", rules[static_cast<std::size_t>(rule)].why);
}

QString findingSubject(const Finding& finding)
{
    if (finding.event.empty() && finding.field.empty())
        return shownOnOneLine(finding.product);
    const bool both = !finding.event.empty() && !finding.field.empty();
    return shownOnOneLine(finding.event + (both ? "." : "") + finding.field);
}

QString quote(const audit::Quote& quote)
{
    const QString text = QStringLiteral("“%1”").arg(shownOnOneLine(quote.text));
    return quote.where.empty() ? text : QStringLiteral("%1 (%2)").arg(text, shownOnOneLine(quote.where));
}

QString kept(const audit::Kept& kept)
{
    return kept.broken == 0
               ? Findings::tr("✔ kept in %1").arg(shownCount(kept.events))
               : Findings::tr("✖ broken in %1 of %2").arg(shownCount(kept.broken), shownCount(kept.events));
}

QString finding(const Finding& finding)
{
    const QString subject = findingSubject(finding);
    switch (finding.rule) {
    case Rule::BrokenPromise:
        return finding.what.empty()
                   ? Findings::tr("%1 holds what the product promises not to send.").arg(subject)
                   : Findings::tr("%1 holds %2; the product promises none.").arg(subject, shape(finding.what));
    case Rule::UndeclaredField:
        return finding.what == "unlisted" ? Findings::tr("%1 is not in the product's own list of fields.").arg(subject)
                                          : Findings::tr("%1 is not declared.").arg(subject);
    case Rule::NoPurpose:
        return Findings::tr("Nothing says what %1 is for.").arg(subject);
    case Rule::Secret:
    case Rule::PersonalData:
    case Rule::WorkData:
    case Rule::UniqueValue:
        return Findings::tr("%1 holds %2.").arg(subject, shape(finding.what));
    case Rule::LastingIdentifier:
        return lasting(finding, subject);
    case Rule::LinkedIdentifier:
        return Findings::tr("%1 is the same as in %2.").arg(subject, shownOnOneLine(finding.what));
    case Rule::BeforeNotice:
    case Rule::AfterOptOut:
        return wrongTime(finding, subject);
    case Rule::WrongType:
        return wrongType(finding, subject);
    case Rule::Limit:
        return Findings::tr("%1 does not fit what the back end takes (%2).").arg(subject, shownOnOneLine(finding.what));
    case Rule::OldProfile:
        return oldProfile(finding);
    case Rule::Contradiction:
        return contradiction(finding, subject);
    case Rule::NewField:
        return Findings::tr("%1 was never seen before.").arg(subject);
    }
    return subject;
}

} // namespace vitrine::ui::phrases
