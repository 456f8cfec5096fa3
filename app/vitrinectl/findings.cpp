// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/findings.h"

#include "app/vitrinectl/findingtext.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"

namespace vitrine::ctl {
namespace {

using audit::Finding;
using audit::Severity;

std::string_view glyph(Severity severity)
{
    return severity == Severity::Error ? "\u2716" : severity == Severity::Warning ? "\u25b2" : "\u00b7";
}

std::string placesText(const Finding& finding)
{
    if (finding.places.empty())
        return "no event: the product's description alone tells";
    const audit::Place& first = finding.places.front();
    std::string text = first.file + (first.line ? ":" + std::to_string(first.line) : "");
    return finding.count > 1 ? text + " and " + counted(finding.count - 1, "more event", "more events") : text;
}

void sayFinding(Session& session, const Finding& finding)
{
    session.say(std::string(glyph(finding.severity)) + " " + name(finding.severity) + "  " +
                std::string(ruleTitle(finding.rule)) + (finding.dismissed ? "  (not a problem here)" : ""));
    session.say("  " + oneLine(findingSentence(finding)));
    if (!finding.value.empty() && finding.rule != audit::Rule::OldProfile)
        session.say("  value     " + oneLine(finding.value));
    for (const audit::Quote& quote : finding.quotes)
        session.say(std::string(&quote == &finding.quotes.front() ? "  it says   " : "  and       ") +
                    oneLine(quoteText(quote)));
    session.say("  where     " + oneLine(placesText(finding)));
    session.say("  id        " + finding.id + "\n");
}

std::string keptText(const audit::Kept& kept)
{
    return kept.broken == 0 ? "kept in " + std::to_string(kept.events)
                            : "broken in " + std::to_string(kept.broken) + " of " + std::to_string(kept.events);
}

void sayKept(Session& session, const audit::Audit& audit)
{
    if (audit.kept.empty())
        return;
    session.say("Promises, by the events looked through:");
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left});
    for (const audit::Kept& kept : audit.kept) {
        const product::Profile* profile = session.catalogue().find(kept.product);
        std::string text = kept.promise;
        if (profile)
            for (const product::Promise& promise : profile->neverSends)
                text = promise.id == kept.promise ? promise.text : text;
        table.add({kept.product, keptText(kept), text});
    }
    session.write(table.text("  ") + "\n");
}

Json placesJson(const Finding& finding)
{
    Json places = Json::array();
    for (const audit::Place& place : finding.places)
        places.push(Json::object({{"file", jsonText(place.file)}, {"line", jsonNumber(place.line)}}));
    return places;
}

Json quotesJson(const Finding& finding)
{
    Json quotes = Json::array();
    for (const audit::Quote& quote : finding.quotes)
        quotes.push(Json::object({{"text", quote.text}, {"where", jsonTextOrNull(quote.where)}}));
    return quotes;
}

Json findingJson(const Finding& finding)
{
    return Json::object({{"id", finding.id},
                         {"severity", name(finding.severity)},
                         {"rule", name(finding.rule)},
                         {"product", finding.product},
                         {"event", jsonTextOrNull(finding.event)},
                         {"field", jsonTextOrNull(finding.field)},
                         {"what", jsonTextOrNull(finding.what)},
                         {"detail", jsonTextOrNull(finding.detail)},
                         {"message", jsonText(findingSentence(finding))},
                         {"why", ruleWhy(finding.rule)},
                         {"value", jsonTextOrNull(finding.value)},
                         {"promise", jsonTextOrNull(finding.promise)},
                         {"quotes", quotesJson(finding)},
                         {"count", finding.count},
                         {"places", placesJson(finding)},
                         {"not_a_problem", finding.dismissed}});
}

} // namespace

void sayFindings(Session& session, const audit::Audit& audit, std::uint64_t events)
{
    for (const Finding& finding : audit.findings)
        sayFinding(session, finding);
    sayKept(session, audit);
    session.say(counted(audit.count(Severity::Error), "error", "errors") + ", " +
                counted(audit.count(Severity::Warning), "warning", "warnings") + ", " +
                counted(audit.count(Severity::Note), "note", "notes") + " in " + counted(events, "event", "events") +
                ".");
}

Json findingsJson(const audit::Audit& audit, std::uint64_t events)
{
    Json findings = Json::array();
    for (const Finding& finding : audit.findings)
        findings.push(findingJson(finding));
    Json kept = Json::array();
    for (const audit::Kept& each : audit.kept)
        kept.push(Json::object(
            {{"product", each.product}, {"promise", each.promise}, {"events", each.events}, {"broken", each.broken}}));
    return Json::object({{"events", events},
                         {"errors", audit.count(Severity::Error)},
                         {"warnings", audit.count(Severity::Warning)},
                         {"notes", audit.count(Severity::Note)},
                         {"complete", audit.complete},
                         {"findings", std::move(findings)},
                         {"promises", std::move(kept)}});
}

} // namespace vitrine::ctl
