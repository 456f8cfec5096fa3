// SPDX-License-Identifier: GPL-3.0-or-later
// events: what was recorded, in whatever shape it lies there, one event a line.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/eventfilter.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "app/vitrinectl/verbs/eventfacets.h"
#include "evidence/csv.h"
#include "evidence/eventrecord.h"

#include <cstdio>
#include <optional>

namespace vitrine::ctl::verbs {
namespace {

constexpr std::uint64_t rowsAtOnce = 1000;

std::string resultText(const event::Event& event) { return !event.success ? "" : *event.success ? "ok" : "failed"; }

std::string durationText(const event::Event& event)
{
    if (!event.durationMs)
        return {};
    char text[32];
    std::snprintf(text, sizeof text, *event.durationMs < 1000 ? "%.0f ms" : "%.1f s",
                  *event.durationMs < 1000 ? *event.durationMs : *event.durationMs / 1000);
    return text;
}

using evidence::Told;

std::string statusText(const Told& told)
{
    std::string text = event::name(told.event.status);
    if (!told.fate.why.empty())
        text += " (" + told.fate.why + ")";
    return told.event.status == event::Status::Queued && told.fate.tries > 0
               ? text + ", " + counted(told.fate.tries, "try", "tries")
               : text;
}

Json eventJson(const Told& told)
{
    Json line = evidence::recordOf(told);
    setBytes(line, "raw", told.event.raw);
    return line;
}

struct Wanted
{
    std::string product;                 // id; empty: all
    std::optional<event::Status> status; // nullopt: all
    filter::Expression filter;

    [[nodiscard]] filter::Rows among(const store::Snapshot& snapshot) const
    {
        filter::Rows rows = filter::allRows(snapshot);
        std::erase_if(rows, [&](std::uint32_t index) {
            const store::Row& row = snapshot.row(index);
            return (!product.empty() && snapshot.productOf(row) != product) || (status && row.status != *status);
        });
        return rows;
    }
    [[nodiscard]] filter::Rows rows(const Session& session, const store::Snapshot& snapshot) const
    {
        return filter::evaluate(filter, snapshot, among(snapshot), filterContext(session), {});
    }
};

// Hands over the wanted events one after another: there may be millions.
template<class Use> Exit eachEvent(Session& session, const store::Snapshot& snapshot, const Wanted& wanted, Use use)
{
    Exit exit = Exit::Done;
    for (const std::uint32_t i : wanted.rows(session, snapshot)) {
        if (const auto told = evidence::told(snapshot, i)) {
            use(*told);
        } else {
            session.report(told.error());
            exit = Exit::CannotAccess;
        }
    }
    return exit;
}

Exit asText(Session& session, const store::Snapshot& snapshot, const Wanted& wanted)
{
    using Align = Table::Align;
    Table table(
        {Align::Left, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Left, Align::Left});
    std::uint64_t count = 0;
    const Exit exit = eachEvent(session, snapshot, wanted, [&](const Told& told) {
        const event::Event& event = told.event;
        table.add({event.time ? isoTime(*event.time) : "no time", event.product.empty() ? "?" : event.product,
                   event.name, std::string(told.command), resultText(event), durationText(event), statusText(told),
                   event.origin.file + ":" + std::to_string(event.origin.line)});
        if (++count % rowsAtOnce == 0)
            session.write(table.take());
    });
    session.write(table.take());
    session.say(count == 0 ? "No events." : "\n" + counted(count, "event", "events") + ".");
    return exit;
}

Exit asJson(Session& session, const store::Snapshot& snapshot, const Wanted& wanted)
{
    session.write("{\"events\":[");
    std::string_view separator = "\n";
    const Exit exit = eachEvent(session, snapshot, wanted, [&](const Told& told) {
        session.write(separator);
        session.write(eventJson(told).dump());
        separator = ",\n";
    });
    session.write("\n]}\n");
    return exit;
}

Exit list(Session& session, const store::Snapshot& snapshot, const Wanted& wanted)
{
    const std::string format = session.line().format();
    if (format == "text")
        return asText(session, snapshot, wanted);
    if (format == "json")
        return asJson(session, snapshot, wanted);
    if (format == "ndjson")
        return eachEvent(session, snapshot, wanted, [&](const Told& told) { session.printLine(eventJson(told)); });
    session.write(evidence::csvRow(evidence::columnNames()));
    return eachEvent(session, snapshot, wanted,
                     [&](const Told& told) { session.write(evidence::csvRow(evidence::cellsOf(told))); });
}

// Wanted events of each file.
std::vector<std::uint64_t> eventsByFile(const store::Snapshot& snapshot, const filter::Rows& rows)
{
    std::vector<std::uint64_t> counts(snapshot.files().size());
    for (const std::uint32_t row : rows)
        ++counts[snapshot.row(row).file];
    return counts;
}

Json summaryJson(const store::FileSummary& file, std::uint64_t events)
{
    Json errors = Json::array();
    for (const store::LineError& error : file.errors)
        errors.push(Json::object({{"line", jsonNumber(error.line)}, {"why", jsonText(error.why)}}));
    if (file.failed)
        errors.push(Json::object({{"line", Json()}, {"why", name(file.failed->code)}}));
    return Json::object({{"file", jsonText(file.path)},
                         {"product", jsonTextOrNull(file.product)},
                         {"bytes", file.bytes},
                         {"events", events},
                         {"unrecognised", file.unrecognised},
                         {"error_count", file.errorCount},
                         {"errors", std::move(errors)}});
}

Exit summarize(Session& session, const store::Snapshot& snapshot, const Wanted& wanted)
{
    Json files = Json::array();
    const bool all = wanted.product.empty() && !wanted.status && wanted.filter.everything();
    const auto counts = all ? std::vector<std::uint64_t>() : eventsByFile(snapshot, wanted.rows(session, snapshot));
    for (std::size_t i = 0; i < snapshot.files().size(); ++i) {
        const store::FileSummary& file = snapshot.files()[i];
        const std::uint64_t events = all ? file.events : counts[i];
        if (session.json()) {
            files.push(summaryJson(file, events));
            continue;
        }
        session.say(file.path);
        session.say("  " + counted(events, "event", "events") + ", " + std::to_string(file.unrecognised) +
                    " not understood, " + counted(file.errorCount, "line with an error", "lines with errors"));
        for (const store::LineError& error : file.errors)
            session.say("  line " + std::to_string(error.line) + ": " + error.why);
    }
    if (session.json())
        session.print(Json::object({{"files", std::move(files)}}));
    else if (snapshot.files().empty())
        session.say("No files with events are known on this computer.");
    return Exit::Done;
}

Exit run(Session& session)
{
    Wanted wanted;
    if (session.line().has("--product")) {
        const product::Profile* profile = session.productNamed(session.line().value("--product"));
        if (!profile)
            return Exit::Usage;
        wanted.product = profile->id;
    }
    if (session.line().has("--status")) {
        wanted.status = event::statusNamed(session.line().value("--status"));
        if (!wanted.status)
            return session.usage("--status is one of recorded, queued, sent, unknown, refused, dropped.");
    }
    auto filter = filterOf(session);
    if (!filter)
        return Exit::Usage;
    wanted.filter = std::move(*filter);
    const bool summary = session.line().has("--summary");
    const bool facets = session.line().has("--facets");
    const std::string format = session.line().format();
    if ((summary || facets) && (format == "ndjson" || format == "csv"))
        return session.usage(std::string(summary ? "--summary" : "--facets") + " has no format '" + format +
                             "'; it has text, json.");
    const auto snapshot = store::load(session.catalogue(), eventSources(session, session.line().operands));
    const Exit files = reportFiles(session, *snapshot);
    const Exit answer = facets    ? listFacets(session, *snapshot, wanted.among(*snapshot), wanted.filter)
                        : summary ? summarize(session, *snapshot, wanted)
                                  : list(session, *snapshot, wanted);
    return files == Exit::Done ? answer : files;
}

} // namespace

Verb events()
{
    return {
        "events",
        "[FILE...]",
        "List recorded events; without files, all that are known on this computer",
        "Reads spools, journals, debug logs and exports in every shape Vitrine knows, and plain logs with such events "
        "in them.\n"
        "ndjson and json hold every field and the raw bytes (raw, or raw_base64 where they are not UTF-8), unmasked.\n"
        "In csv a cell that a spreadsheet would run as a formula gets an apostrophe in front.\n"
        "EXPR is what the window's filter line takes, and times in it are local:\n"
        "  tool:dr event:command_* success:false duration>2s field:errorMessage time>-7d \"free text\" not (a or b)\n"
        "  fields: tool event command success duration status time field has version error removed tries server id\n"
        "  session shape file line, any field of the events themselves, and prop.NAME; * stands for anything;\n"
        "  a,b is either; -term and not are not. has: finding removed warning time duration success command version\n"
        "  error tool id session.",
        0,
        anyNumber,
        {"text", "ndjson", "csv"},
        {{"--product", "PRODUCT", "only the events of this tool"},
         {"--status", "STATUS", "only these: recorded, queued, sent, unknown, refused or dropped"},
         {"--filter", "EXPR", "only the events that this lets through"},
         {"--facets", "", "count the events by tool, event, result, status, command, error, version, shape and field"},
         {"--summary", "", "count events, values that are not understood and errors, file by file"}},
        run};
}

} // namespace vitrine::ctl::verbs
