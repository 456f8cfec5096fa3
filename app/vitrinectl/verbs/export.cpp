// SPDX-License-Identifier: GPL-3.0-or-later
// export: events, or the requests of a journal, as a file that others can read.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/eventfilter.h"
#include "app/vitrinectl/output.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/verbs/all.h"
#include "evidence/har.h"

#include <algorithm>

namespace vitrine::ctl::verbs {
namespace {

using evidence::Format;

// What is to be exported: tools and files, told apart by the catalogue; "./dr" is a file in any case.
struct Wanted
{
    std::vector<const product::Profile*> products;
    std::vector<std::string> files;
    std::optional<event::Status> status;
    evidence::Redaction redaction;
    filter::Expression filter;

    [[nodiscard]] bool everything() const { return products.empty() && files.empty(); }
    [[nodiscard]] bool has(std::string_view product) const
    {
        return std::any_of(products.begin(), products.end(), [&](const auto* one) { return one->id == product; });
    }
};

const product::Profile* profileCalled(const product::Catalogue& catalogue, const std::string& word)
{
    for (const product::Profile& profile : catalogue.profiles)
        if (profile.id == word || std::ranges::count(profile.executables, word) > 0)
            return &profile;
    return nullptr;
}

Exit takeWanted(Session& session, Wanted& wanted)
{
    for (const std::string& word : session.line().operands)
        if (const product::Profile* profile = profileCalled(session.catalogue(), word))
            wanted.products.push_back(profile);
        else
            wanted.files.push_back(word);
    const std::string status = session.line().value("--status");
    wanted.status = event::statusNamed(status);
    if (!status.empty() && !wanted.status)
        return session.usage("--status is one of recorded, queued, sent, unknown, refused, dropped.");
    const auto redaction = evidence::parseRedaction(session.line().value("--redact"));
    if (!redaction)
        return session.usage("--redact does not know '" + redaction.error().detail +
                             "'; it takes ids, hosts, paths, class:CLASS and field:NAME, with commas between.");
    wanted.redaction = *redaction;
    auto filter = filterOf(session);
    if (!filter)
        return Exit::Usage;
    wanted.filter = std::move(*filter);
    return Exit::Done;
}

// The named files, and what is known of the named tools.
std::vector<store::Source> sourcesOf(const Session& session, const Wanted& wanted)
{
    if (wanted.everything())
        return eventSources(session, {});
    std::vector<store::Source> sources =
        wanted.files.empty() ? std::vector<store::Source>() : eventSources(session, wanted.files);
    if (!wanted.products.empty())
        std::ranges::copy_if(eventSources(session, {}), std::back_inserter(sources),
                             [&](const store::Source& one) { return one.product.empty() || wanted.has(one.product); });
    return sources;
}

evidence::EventSelection selected(const Session& session, store::SnapshotPtr snapshot, const Wanted& wanted)
{
    filter::Rows rows = filter::allRows(*snapshot);
    std::erase_if(rows, [&](std::uint32_t index) {
        const store::Row& row = snapshot->row(index);
        const bool named = wanted.everything() || wanted.has(snapshot->productOf(row)) ||
                           std::ranges::count(wanted.files, snapshot->files()[row.file].path) > 0;
        return !named || (wanted.status && row.status != *wanted.status);
    });
    rows = filter::evaluate(wanted.filter, *snapshot, std::move(rows), filterContext(session), {});
    return {std::move(snapshot), std::move(rows)};
}

Exit exportEvents(Session& session, const Wanted& wanted, Format format, Output& output)
{
    auto snapshot = store::load(session.catalogue(), sourcesOf(session, wanted));
    const Exit files = reportFiles(session, *snapshot);
    const auto exported =
        evidence::exportEvents(selected(session, std::move(snapshot), wanted), format, session.catalogue(),
                               wanted.redaction, evidence::knownHere(session.catalogue(), session.environment()),
                               [&](std::string_view bytes) { return output.write(bytes); });
    if (!exported.firstMissing)
        return files;
    session.report(*exported.firstMissing);
    session.warn(counted(exported.missing, "event is", "events are") + " left out.");
    return Exit::CannotAccess;
}

Exit takeJournal(Session& session, Result<outbox::Journal> journal, std::vector<outbox::JournalEntry>& entries)
{
    if (!journal) {
        session.report(journal.error());
        return Exit::CannotAccess;
    }
    if (journal->cut)
        session.warn("The oldest requests are left out: a journal is read up to 64 MiB.");
    if (journal->broken > 0)
        session.warn(counted(journal->broken, "line", "lines") + " of a journal cannot be read.");
    std::ranges::move(journal->entries, std::back_inserter(entries));
    return Exit::Done;
}

Exit exportHar(Session& session, const Wanted& wanted, Output& output)
{
    std::vector<outbox::JournalEntry> entries;
    Exit exit = Exit::Done;
    for (const product::Profile& profile : session.catalogue().profiles)
        if (wanted.everything() || wanted.has(profile.id))
            exit =
                std::max(exit, takeJournal(session, outbox::readJournal(session.environment(), profile.id), entries));
    for (const std::string& file : wanted.files)
        exit = std::max(exit, takeJournal(session, outbox::readJournalFile(file), entries));
    evidence::exportHar(entries, session.catalogue(), wanted.redaction,
                        evidence::knownHere(session.catalogue(), session.environment()),
                        [&](std::string_view bytes) { return output.write(bytes); });
    return exit;
}

Exit run(Session& session)
{
    Wanted wanted;
    if (const Exit exit = takeWanted(session, wanted); exit != Exit::Done)
        return exit;
    const Format format = *evidence::formatNamed(session.line().format());
    if (format == Format::Har && (wanted.status || !wanted.filter.everything()))
        return session.usage("--status and --filter choose events; a har has requests.");
    const std::string path = session.line().value("--output");
    Output output(session, path.empty() ? path : session.absolute(path));
    const Exit exit =
        format == Format::Har ? exportHar(session, wanted, output) : exportEvents(session, wanted, format, output);
    if (const auto written = output.finish(); !written)
        return session.refuse(written.error());
    return exit;
}

} // namespace

Verb exportVerb()
{
    return {
        "export",
        "[PRODUCT|FILE...]",
        "Write events, or the requests of a journal, to a file for others; redacted if asked",
        "Without operands: everything that is known on this computer. ndjson, json and csv hold events; har holds the\n"
        "requests and answers of journals and captures (HTTP Archive 1.2; what is not known is -1).\n"
        "Secrets are masked in every format. In csv a cell that a spreadsheet would run as a formula gets an\n"
        "apostrophe in front. --redact takes, with commas between: ids (identifiers, UUIDs, mail addresses), hosts,\n"
        "paths (and the user's name), class:CLASS (usage, system, identifier, free-text) and field:NAME. What goes\n"
        "is replaced by names that are the same throughout one export. The same input gives the same bytes.",
        0,
        anyNumber,
        {"ndjson", "csv", "har"},
        {{"--filter", "EXPR", "only the events that this lets through, as in `vitrinectl events`"},
         {"--status", "STATUS", "only events that are recorded, queued, sent, unknown, refused or dropped"},
         {"--redact", "WORDS", "take out ids, hosts, paths, class:CLASS, field:NAME"},
         {"--output", "FILE", "write to FILE, readable by its owner alone, instead of standard output"}},
        run};
}

} // namespace vitrine::ctl::verbs
