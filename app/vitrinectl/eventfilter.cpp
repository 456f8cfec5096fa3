// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/eventfilter.h"

#include "base/text.h"
#include "evidence/hasfinding.h"

namespace vitrine::ctl {
namespace {

using Why = filter::Fault::Why;

std::string reason(const filter::Fault& fault)
{
    switch (fault.why) {
    case Why::TooLong:
        return "it is longer than 16 KiB";
    case Why::TooDeep:
        return "it is nested too deeply";
    case Why::OpenQuote:
        return "a quote is not closed";
    case Why::OpenGroup:
        return "a parenthesis is not closed";
    case Why::StrayClose:
        return "this parenthesis closes nothing";
    case Why::EmptyGroup:
        return "there is nothing between the parentheses";
    case Why::TermMissing:
        return "'" + fault.detail + "' needs something to filter by beside it";
    case Why::ValueMissing:
        return "a value is missing; an empty one is \"\"";
    case Why::UnknownField:
        return "there is no field of that name" + (fault.detail.empty() ? "; put text with a sign in it in quotes"
                                                                        : "; the nearest is '" + fault.detail + "'");
    case Why::UnknownWord:
        return "this is one of " + fault.detail;
    case Why::NotANumber:
        return "a number is needed";
    case Why::NotADuration:
        return "a duration is needed, such as 320ms, 2s, 1.5min or 1h";
    case Why::NotATime:
        return "a time is needed, such as -7d, today, 2026-11-18 or 2026-11-18T14:02";
    case Why::NotAVersion:
        return "a version without * is needed to compare with";
    case Why::NotComparable:
        return "'" + fault.detail + "' has no order; use a colon";
    case Why::OneOnly:
        return "several values go with a colon only";
    case Why::PointOnly:
        return "a moment is only before or after something; use > or <";
    case Why::NoFindings:
        return "findings are not known here";
    }
    return {};
}

} // namespace

std::string faultSentence(const std::string& text, const filter::Fault& fault)
{
    constexpr std::size_t mostShown = 40;
    const std::string wrong = text.substr(fault.offset, std::min(fault.length, mostShown));
    return "--filter: at column " + std::to_string(fault.offset + 1) + ", '" + visibleText(wrong) +
           "': " + visibleText(reason(fault)) + ".";
}

std::optional<filter::Expression> filterOf(Session& session)
{
    const std::string text = session.line().value("--filter");
    filter::Vocabulary vocabulary = filter::Vocabulary::of(session.catalogue());
    vocabulary.findings = true;
    const auto parsed = filter::parse(text, vocabulary);
    if (parsed)
        return *parsed;
    session.usage(faultSentence(text, parsed.error()));
    return std::nullopt;
}

filter::Context filterContext(const Session& session)
{
    filter::Context context;
    context.clock = filter::LocalClock::ofProcess();
    context.finding = evidence::hasFinding(session.catalogue(), sanitize::Surroundings::of(session.environment()));
    return context;
}

} // namespace vitrine::ctl
