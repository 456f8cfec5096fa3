// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasefault.h"

#include "ui/text/foreign.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

using Why = filter::Fault::Why;

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Faults)
};

QString unknownField(const QString& wrong, const std::string& near)
{
    return near.empty() ? Faults::tr("There is no field “%1”. To look for this text, put it in quotes.").arg(wrong)
                        : Faults::tr("There is no field “%1”. Did you mean “%2”?").arg(wrong, foreignLine(near));
}

QString ofShape(Why why)
{
    switch (why) {
    case Why::TooLong:
        return Faults::tr("The filter is too long.");
    case Why::TooDeep:
        return Faults::tr("The filter is nested too deeply.");
    case Why::OpenQuote:
        return Faults::tr("A quote is not closed.");
    case Why::OpenGroup:
        return Faults::tr("A parenthesis is not closed.");
    case Why::StrayClose:
        return Faults::tr("This parenthesis closes nothing.");
    case Why::EmptyGroup:
        return Faults::tr("There is nothing between the parentheses.");
    case Why::OneOnly:
        return Faults::tr("Several values go with a colon only.");
    case Why::PointOnly:
        return Faults::tr("This moment is only before or after something: use < or >.");
    default:
        return Faults::tr("Findings are not known here.");
    }
}

QString ofValue(const filter::Fault& fault, const QString& wrong)
{
    switch (fault.why) {
    case Why::UnknownWord:
        return Faults::tr("“%1” is none of: %2.").arg(wrong, foreignLine(fault.detail));
    case Why::NotANumber:
        return Faults::tr("“%1” is not a number.").arg(wrong);
    case Why::NotADuration:
        return Faults::tr("“%1” is not a duration such as 320ms, 2s, 1.5min or 1h.").arg(wrong);
    case Why::NotATime:
        return Faults::tr("“%1” is not a time such as -7d, today, 2026-11-18 or 2026-11-18T14:02.").arg(wrong);
    case Why::NotAVersion:
        return Faults::tr("“%1” is not a version to compare with.").arg(wrong);
    case Why::NotComparable:
        return Faults::tr("“%1” has no order: use a colon.").arg(foreignLine(fault.detail));
    case Why::UnknownField:
        return unknownField(wrong, fault.detail);
    case Why::TermMissing:
        return Faults::tr("Something is missing beside “%1”.").arg(foreignLine(fault.detail));
    case Why::ValueMissing:
        return Faults::tr("A value is missing behind “%1”.").arg(foreignLine(fault.detail));
    default:
        return ofShape(fault.why);
    }
}

} // namespace

QString fault(const filter::Fault& fault, const std::string& text)
{
    constexpr qsizetype most = 40;
    const auto before = QString::fromUtf8(text.data(), static_cast<qsizetype>(fault.offset)).size();
    return Faults::tr("At %1: %2", "1: place of a character in the line, 2: a sentence")
        .arg(before + 1)
        .arg(ofValue(fault, foreignLine(std::string_view(text).substr(fault.offset, fault.length), most)));
}

QString facet(filter::Field field)
{
    using filter::Field;
    switch (field) {
    case Field::Tool:
        return Faults::tr("Tool");
    case Field::Event:
        return Faults::tr("Event");
    case Field::Success:
        return Faults::tr("Result");
    case Field::Status:
        return Faults::tr("Status");
    case Field::Command:
        return Faults::tr("Command");
    case Field::Error:
        return Faults::tr("Error");
    case Field::Version:
        return Faults::tr("Version");
    case Field::Shape:
        return Faults::tr("Form");
    default:
        return Faults::tr("Field");
    }
}

} // namespace vitrine::ui::phrases
