// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases.h"

#include "ui/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::ui::phrases {
namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Phrases)
};

} // namespace

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
