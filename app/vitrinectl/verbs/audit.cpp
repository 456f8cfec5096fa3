// SPDX-License-Identifier: GPL-3.0-or-later
// audit: what a reader should know about events and profiles, as a gate for continuous integration, and what a person
// lets be.
#include "audit/audit.h"

#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/findings.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/verbs/all.h"
#include "identity/identity.h"

#include <algorithm>

namespace vitrine::ctl::verbs {
namespace {

using audit::Severity;

struct Asked
{
    const product::Profile* product = nullptr; // null: all
    std::vector<std::string> files;            // none: all that are known here
    std::optional<Severity> failOn;
};

tl::expected<Asked, Exit> asked(Session& session)
{
    Asked asked;
    asked.files = session.line().operands;
    if (!asked.files.empty()) {
        const std::string& first = asked.files.front();
        for (const product::Profile& profile : session.catalogue().profiles) {
            const auto& names = profile.executables;
            if (profile.id == first || std::find(names.begin(), names.end(), first) != names.end())
                asked.product = &profile;
        }
        if (asked.product)
            asked.files.erase(asked.files.begin());
    }
    if (session.line().has("--fail-on")) {
        asked.failOn = audit::severityNamed(session.line().value("--fail-on"));
        if (!asked.failOn)
            return tl::unexpected(session.usage("--fail-on is one of note, warning, error."));
    }
    return asked;
}

std::string listPath(Session& session)
{
    return session.line().has("--list") ? session.absolute(session.line().value("--list"))
                                        : audit::dismissalsPath(session.environment());
}

Exit showList(Session& session, const audit::Dismissals& list)
{
    session.write(list.text());
    return Exit::Done;
}

Exit importList(Session& session, audit::Dismissals& list)
{
    const auto more = audit::Dismissals::read(session.absolute(session.line().value("--import")));
    if (!more)
        return session.refuse(more.error());
    const std::size_t news = list.add(*more);
    if (const auto written = list.write(listPath(session)); !written)
        return session.refuse(written.error());
    if (session.json())
        session.print(Json::object({{"added", std::uint64_t{news}}, {"all", std::uint64_t{list.all().size()}}}));
    else
        session.say(counted(news, "entry", "entries") + " added, " + std::to_string(list.all().size()) + " in all.");
    return Exit::Done;
}

// Remembers or forgets, by the ID of a finding.
Exit changeList(Session& session, audit::Dismissals& list, const audit::Audit& audit, bool dismiss)
{
    const std::string id = session.line().value(dismiss ? "--dismiss" : "--restore");
    const auto finding = std::find_if(audit.findings.begin(), audit.findings.end(),
                                      [&](const audit::Finding& each) { return each.id == id; });
    if (finding == audit.findings.end())
        return session.usage("There is no finding '" + id + "' here.");
    audit::Dismissal one = audit::dismissalOf(*finding);
    one.since = isoDate(now());
    one.why = session.line().value("--reason");
    const bool changed = dismiss ? list.add(one) : list.remove(one);
    if (const auto written = changed ? list.write(listPath(session)) : Result<>(); !written)
        return session.refuse(written.error());
    const std::string subject = one.rule + (one.field.empty() ? "" : " in " + one.field) + " of " + one.product;
    if (session.json())
        session.print(Json::object({{"changed", changed}, {"rule", one.rule}, {"field", jsonText(one.field)}}));
    else
        session.say(!changed  ? "Nothing to change: " + subject + "."
                    : dismiss ? "Remembered as no problem here: " + subject + "."
                              : "Looked at again from now on: " + subject + ".");
    return changed ? Exit::Done : Exit::No;
}

std::vector<audit::Situation> situations(Session& session)
{
    std::vector<audit::Situation> all;
    for (const product::Profile& profile : session.catalogue().profiles)
        all.push_back(audit::situationOf(profile, session.decide(profile),
                                         identity::identify(profile, session.environment()), session.environment()));
    return all;
}

// Fields of this computer's own events that were never seen before; each is announced once.
Exit announceNewFields(Session& session, const audit::Options& options, audit::Audit& audit)
{
    for (const auto& [id, seen] : audit.fields) {
        const product::Profile* profile = session.catalogue().find(id);
        const auto situation = std::find_if(options.situations.begin(), options.situations.end(),
                                            [&](const audit::Situation& each) { return each.product == id; });
        if (!profile || situation == options.situations.end() || situation->state != consent::State::Allowed)
            continue;
        const std::string path = audit::fieldLedgerPath(session.environment(), id);
        auto ledger = audit::FieldLedger::read(path);
        if (!ledger)
            return session.refuse(ledger.error());
        auto news = ledger->meet(*profile, audit::consentName(*profile, *situation), seen, now());
        if (const auto written = ledger->changed() ? ledger->write(path) : Result<>(); !written)
            return session.refuse(written.error());
        audit.announce(std::move(news), options.dismissals);
    }
    return Exit::Done;
}

Exit gate(const audit::Audit& audit, std::optional<Severity> failOn)
{
    const bool fails = failOn && std::any_of(audit.findings.begin(), audit.findings.end(), [&](const auto& finding) {
                           return !finding.dismissed && finding.severity >= *failOn;
                       });
    return fails ? Exit::No : Exit::Done;
}

void print(Session& session, const audit::Audit& audit, std::uint64_t events)
{
    const std::string format = session.line().format();
    if (format == "sarif")
        session.print(sarif(audit));
    else if (format == "json")
        session.print(findingsJson(audit, events));
    else
        sayFindings(session, audit, events);
}

std::uint64_t eventsOf(const store::Snapshot& snapshot, const product::Profile* product)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        count += !product || snapshot.productOf(snapshot.row(i)) == product->id ? 1 : 0;
    return count;
}

Exit run(Session& session)
{
    const auto asks = asked(session);
    if (!asks)
        return asks.error();
    auto list = audit::Dismissals::read(listPath(session));
    if (!list)
        return session.refuse(list.error());
    if (session.line().has("--dismissed"))
        return showList(session, *list);
    if (session.line().has("--import"))
        return importList(session, *list);

    const auto snapshot = store::load(session.catalogue(), eventSources(session, asks->files));
    const Exit files = reportFiles(session, *snapshot);
    audit::Options options;
    options.product = asks->product ? asks->product->id : "";
    options.surroundings = sanitize::Surroundings::of(session.environment());
    options.situations = situations(session);
    options.dismissals = *list;
    options.now = now();
    options.profiles = asks->files.empty() || session.line().has("--profile");
    audit::Audit audit = audit::audit(session.catalogue(), *snapshot, options);
    for (const bool dismiss : {true, false})
        if (session.line().has(dismiss ? "--dismiss" : "--restore"))
            return changeList(session, *list, audit, dismiss);
    const Exit news = asks->files.empty() ? announceNewFields(session, options, audit) : Exit::Done;
    print(session, audit, eventsOf(*snapshot, asks->product));
    if (files != Exit::Done || news != Exit::Done)
        return files != Exit::Done ? files : news;
    return audit.complete ? gate(audit, asks->failOn) : Exit::CannotAccess;
}

} // namespace

Verb audit()
{
    return {
        "audit",
        "[PRODUCT] [FILE...]",
        "Find what should not be in events, and where a tool contradicts its own promises",
        "Looks through the files named, else through all events and descriptions known on this computer. Of files, "
        "the\n"
        "events alone count, unless --profile is given.\n"
        "Ends with 0, or with 1 when --fail-on is given and there is such a finding or a worse one; with 3 when\n"
        "something could not be read, whatever was found.\n"
        "A finding that is no problem here is remembered by tool, rule and field, in a file to read and to hand on.\n"
        "Fields never seen before are announced once, without files named: <state>/TOOL/fields.json remembers them.\n"
        "sarif is SARIF 2.1.0, as code scanning services take it.",
        0,
        anyNumber,
        {"text", "sarif"},
        {{"--fail-on", "SEVERITY", "end with 1 on findings of this severity or worse: note, warning, error"},
         {"--profile", "", "with files: also what the tools' descriptions alone tell"},
         {"--dismiss", "ID", "remember this finding as no problem here"},
         {"--reason", "TEXT", "why, with --dismiss"},
         {"--restore", "ID", "look at it again"},
         {"--dismissed", "", "print what is remembered, to keep or to hand on"},
         {"--import", "FILE", "add another's list to this computer's"},
         {"--list", "FILE", "use this list instead of this computer's"}},
        run};
}

} // namespace vitrine::ctl::verbs
