// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasepassage.h"

#include "sanitize/rules.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vitrine::ui::phrases {
namespace {

namespace rules = sanitize::rules;
using report::Cleaning;
using report::Encoding;
using report::PassageRow;

struct PassageWords
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::phrases::PassageWords)
};

QString cleaningWord(Cleaning cleaning)
{
    switch (cleaning) {
    case Cleaning::Dropped:
        return PassageWords::tr("✂ dropped");
    case Cleaning::Replaced:
        return PassageWords::tr("▒ replaced");
    case Cleaning::Hashed:
        return PassageWords::tr("# hashed");
    case Cleaning::Cut:
        return PassageWords::tr("✂ cut");
    case Cleaning::None:
    case Cleaning::Kept:
        break;
    }
    return {};
}

QString encodingWord(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Renamed:
        return PassageWords::tr("→ renamed");
    case Encoding::Moved:
        return PassageWords::tr("→ moved");
    case Encoding::Rewritten:
        return PassageWords::tr("↻ rewritten");
    case Encoding::Cut:
        return PassageWords::tr("✂ shortened");
    case Encoding::LeftOut:
        return PassageWords::tr("⊘ left out");
    case Encoding::Added:
        return PassageWords::tr("+ added");
    case Encoding::Absent:
        return PassageWords::tr("– not carried");
    case Encoding::AsIs:
        break;
    }
    return {};
}

QString withRules(const QString& word, const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        if (!all.contains(shown(name)))
            all << foreignLine(name, 100);
    return all.isEmpty() ? word : PassageWords::tr("%1 (%2)", "what, rule").arg(word, all.join(QStringLiteral(", ")));
}

QString promised(const std::string& id, const product::Profile& profile)
{
    const auto promise = std::find_if(profile.neverSends.begin(), profile.neverSends.end(),
                                      [&](const product::Promise& each) { return each.id == id; });
    return promise == profile.neverSends.end()
               ? QString()
               : PassageWords::tr("%1 promises: “%2”").arg(shown(profile.name), shown(promise->text));
}

QString why(const std::string& rule, const product::Profile& profile)
{
    if (rule == rules::undeclared)
        return PassageWords::tr("%1 does not say that it collects this.").arg(shown(profile.name));
    if (rule == rules::secretName)
        return PassageWords::tr("It is named like a secret.");
    if (rule == rules::type)
        return PassageWords::tr("The value is not of the type that is declared.");
    if (rule == rules::value)
        return PassageWords::tr("Only the fact that it was given may go.");
    if (rule == rules::flagValue)
        return PassageWords::tr("A flag's name may go, its value may not.");
    if (rule == rules::hashed)
        return PassageWords::tr("Only a hash of it may go.");
    if (rule == rules::tooLong || rule == rules::tooDeep || rule == rules::tooMany)
        return PassageWords::tr("It is more than is looked through.");
    if (rule.starts_with(rules::promise))
        return promised(rule.substr(rules::promise.size()), profile);
    return PassageWords::tr("A detector found something in it: %1.").arg(foreignLine(rule, 100));
}

} // namespace

QString whatHappened(const PassageRow& row)
{
    QStringList words;
    if (const QString word = cleaningWord(row.cleaning); !word.isEmpty())
        words << withRules(word, row.cleaningRules);
    if (row.againstRules)
        words << PassageWords::tr("▲ sent all the same");
    const bool told = row.cleaning == Cleaning::Dropped && !row.againstRules;
    if (const QString word = told ? QString() : encodingWord(row.encoding); !word.isEmpty())
        words << withRules(word, row.encodingRules);
    return words.join(QStringLiteral(", "));
}

QString whyItHappened(const PassageRow& row, const product::Profile& profile)
{
    QStringList sentences;
    for (const std::string& rule : row.cleaningRules)
        if (const QString sentence = why(rule, profile); !sentence.isEmpty())
            sentences << sentence;
    if (row.encoding == Encoding::Cut || row.encoding == Encoding::LeftOut)
        sentences << PassageWords::tr("The back end takes no more, or no such thing.");
    if (row.encoding == Encoding::Added)
        sentences << PassageWords::tr("The event does not have it: the back end's form asks for it.");
    return sentences.join(QLatin1Char('\n'));
}

QString passage(const report::Passage& passage)
{
    const int changed = static_cast<int>(passage.changed);
    if (passage.leftOut)
        return PassageWords::tr("⊘ The back end cannot take this event at all.");
    switch (passage.ends) {
    case report::Ends::Trial:
        return changed == 0
                   ? PassageWords::tr("✓ No field is changed before it is written.")
                   : PassageWords::tr("✂ %n field(s) are changed before anything is written.", nullptr, changed);
    case report::Ends::Kept:
        return changed == 0
                   ? PassageWords::tr("✓ No field was changed before it was written.")
                   : PassageWords::tr("✂ %n field(s) were changed before anything was written. What was taken out is "
                                      "kept nowhere.",
                                      nullptr, changed);
    case report::Ends::Log:
        break;
    }
    const int against = static_cast<int>(passage.againstRules);
    return against == 0 ? PassageWords::tr("✓ The request of this log line holds nothing that the tool's profile would "
                                           "take out.")
                        : PassageWords::tr("▲ The request of this log line holds %n field(s) that the tool's profile "
                                           "would take out or change.",
                                           nullptr, against);
}

QString notAnEvent(const Error& error)
{
    const QString place = error.column > 0 ? PassageWords::tr("Line %1, column %2").arg(error.line).arg(error.column)
                                           : PassageWords::tr("Line %1").arg(error.line);
    switch (error.code) {
    case Code::NotFound:
        return PassageWords::tr("Paste an event, or type one.");
    case Code::WrongType:
        return PassageWords::tr("✕ %1: JSON, but neither an object nor a list of objects.").arg(place);
    case Code::Malformed:
        return PassageWords::tr("✕ %1: not JSON (%2).").arg(place, foreignLine(error.detail, 200));
    case Code::TooLarge:
        return PassageWords::tr("✕ More than a megabyte is not read here.");
    default:
        return QStringLiteral("✕ ") + phrases::error(error);
    }
}

} // namespace vitrine::ui::phrases
