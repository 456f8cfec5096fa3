// SPDX-License-Identifier: GPL-3.0-or-later
// sent: the requests that left, or tried to, and how they ended.
#include "app/vitrinectl/outcome.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/secrets.h"
#include "evidence/csv.h"
#include "report/attempts.h"

#include <algorithm>

namespace vitrine::ctl::verbs {
namespace {

using outbox::JournalEntry;
using Headers = std::vector<std::pair<std::string, std::string>>;

// "200", "no answer (timeout)", "no answer"
std::string answerText(const JournalEntry& entry)
{
    if (!entry.answer)
        return "no answer";
    const std::string& failure = entry.answer->failure;
    if (entry.answer->status == 0)
        return "no answer" + (failure.empty() ? "" : " (" + failure + ")");
    return std::to_string(entry.answer->status) + (failure.empty() ? "" : " (" + failure + ")");
}

// "2 sent, 1 refused"
std::string outcomeText(const JournalEntry& entry)
{
    const report::StatusCounts counts = report::countsOf(entry);
    std::vector<std::string> texts;
    for (std::size_t status = 0; status < counts.size(); ++status)
        if (counts[status] > 0)
            texts.push_back(std::to_string(counts[status]) + " " + event::name(static_cast<event::Status>(status)));
    return texts.empty() ? report::name(report::endOf(entry)) : joined(texts);
}

Json eventsJson(const JournalEntry& entry)
{
    Json list = Json::array();
    for (const report::EventOutcome& one : report::outcomesOf(entry)) {
        Json removed = Json::array();
        for (const event::Removed& cut : one.event.cut)
            removed.push(Json::object({{"field", jsonText(cut.field)}, {"rule", jsonText(cut.rule)}}));
        list.push(Json::object({{"id", jsonText(one.event.id)},
                                {"name", jsonText(one.event.name)},
                                {"time", jsonTime(one.event.time)},
                                {"outcome", event::name(one.status)},
                                {"why", jsonTextOrNull(one.why)},
                                {"removed", std::move(removed)}}));
    }
    return list;
}

Json attemptJson(const JournalEntry& entry)
{
    const outbox::Attempt& attempt = entry.attempt;
    return Json::object(
        {{"id", jsonText(attempt.id)},
         {"time", jsonTime(attempt.time)},
         {"product", jsonText(attempt.product)},
         {"protocol", jsonText(attempt.protocol)},
         {"method", jsonText(attempt.method)},
         {"url", jsonText(attempt.url)},
         {"endpoint", Json::object({{"source", jsonText(attempt.endpointSource)}, {"vendor", attempt.vendor}})},
         {"proxy", jsonText(attempt.proxy)},
         {"bytes", static_cast<std::uint64_t>(attempt.body.size())},
         {"status", entry.answer && entry.answer->status != 0 ? Json(entry.answer->status) : Json()},
         {"failure", entry.answer ? jsonTextOrNull(entry.answer->failure) : Json()},
         {"problem", entry.answer ? jsonTextOrNull(entry.answer->problem) : Json()},
         {"outcome", report::name(report::endOf(entry))},
         {"events", eventsJson(entry)},
         {"file", jsonText(entry.file)},
         {"line", jsonNumber(entry.line)}});
}

Json headersJson(const Headers& headers)
{
    Json list = Json::array();
    for (const auto& [name, value] : headers)
        list.push(Json::array({jsonText(name), jsonText(value)}));
    return list;
}

Json detailJson(const JournalEntry& entry)
{
    Json request = Json::object({{"headers", headersJson(entry.attempt.headers)}});
    setBytes(request, "body", entry.attempt.body);
    Json answer;
    if (entry.answer) {
        answer =
            Json::object({{"time", jsonTime(entry.answer->time)}, {"headers", headersJson(entry.answer->headers)}});
        setBytes(answer, "body", entry.answer->body);
        answer.set("truncated", entry.answer->truncated);
    }
    return attemptJson(entry).set("request", std::move(request)).set("answer", std::move(answer));
}

std::string whereTo(const JournalEntry& entry)
{
    return report::hostOf(entry.attempt) + (entry.attempt.vendor ? "" : " (not the vendor)");
}

Exit listAsText(Session& session, const outbox::Journal& journal)
{
    using Align = Table::Align;
    Table table({Align::Left, Align::Left, Align::Right, Align::Left, Align::Left, Align::Left});
    for (const JournalEntry& entry : journal.entries)
        table.add({isoTime(entry.attempt.time), whereTo(entry), std::to_string(entry.attempt.body.size()) + " bytes",
                   answerText(entry), outcomeText(entry), entry.attempt.id});
    session.write(table.text());
    session.say(journal.entries.empty()
                    ? "Vitrine's sender sent nothing of " + session.product().name + "."
                    : "\n" + counted(journal.entries.size(), "request", "requests") + ". `vitrinectl sent " +
                          session.product().id + " ID` shows one, byte for byte.");
    if (journal.broken > 0)
        session.say(counted(journal.broken, "line", "lines") + " of the journal cannot be read.");
    return Exit::Done;
}

Exit list(Session& session, const outbox::Journal& journal)
{
    const std::string format = session.line().format();
    if (format == "text")
        return listAsText(session, journal);
    if (format == "json") {
        Json attempts = Json::array();
        for (const JournalEntry& entry : journal.entries)
            attempts.push(attemptJson(entry));
        session.print(Json::object({{"attempts", std::move(attempts)}, {"broken", journal.broken}}));
    } else if (format == "ndjson") {
        for (const JournalEntry& entry : journal.entries)
            session.printLine(attemptJson(entry));
    } else {
        session.write(evidence::csvRow(
            {"id", "time", "url", "vendor", "proxy", "bytes", "events", "status", "failure", "outcome"}));
        for (const JournalEntry& entry : journal.entries)
            session.write(evidence::csvRow(
                {entry.attempt.id, isoTime(entry.attempt.time), entry.attempt.url,
                 entry.attempt.vendor ? "true" : "false", entry.attempt.proxy,
                 std::to_string(entry.attempt.body.size()), std::to_string(entry.attempt.events.size()),
                 entry.answer ? std::to_string(entry.answer->status) : "", entry.answer ? entry.answer->failure : "",
                 report::name(report::endOf(entry))}));
    }
    return Exit::Done;
}

void sayMessage(Session& session, const std::string& first, const Headers& headers, const std::string& body)
{
    session.say("\n" + first);
    for (const auto& [name, value] : headers)
        session.say(name + ": " + value);
    session.say("\n" + maskSecrets(body));
}

void sayAnswer(Session& session, const JournalEntry& entry)
{
    if (!entry.answer) {
        session.say("\n# No answer is known: whether it arrived cannot be told.");
        return;
    }
    const outbox::Answer& answer = *entry.answer;
    sayMessage(session, "# Answer: " + answerText(entry) + (answer.problem.empty() ? "" : ", " + answer.problem),
               answer.headers, answer.body);
    if (answer.truncated)
        session.say("# The answer was longer.");
}

Exit detailAsText(Session& session, const JournalEntry& entry)
{
    const outbox::Attempt& attempt = entry.attempt;
    session.say("# " + isoTime(attempt.time) + ", " + counted(attempt.events.size(), "event", "events") + ": " +
                outcomeText(entry));
    session.say("# Where to: named by " + attempt.endpointSource + (attempt.vendor ? "" : "; this is not the vendor"));
    session.say("# Proxy: " + attempt.proxy);
    sayMessage(session, attempt.method + " " + attempt.url, attempt.headers, attempt.body);
    sayAnswer(session, entry);
    session.say("");
    for (const report::EventOutcome& one : report::outcomesOf(entry))
        session.say("# " + one.event.id + " " + one.event.name + ": " + event::name(one.status) +
                    (one.why.empty() ? "" : ", " + one.why));
    return Exit::Done;
}

Exit detail(Session& session, const outbox::Journal& journal, const std::string& id)
{
    const auto found = std::find_if(journal.entries.begin(), journal.entries.end(),
                                    [&](const JournalEntry& entry) { return entry.attempt.id == id; });
    if (found == journal.entries.end())
        return declined(session, Error{Code::NotFound, {}, id, 0, 0, 0},
                        "The journal of " + session.product().name + " has no attempt '" + id + "'.");
    if (session.line().has("--body")) {
        session.write(found->attempt.body);
        return Exit::Done;
    }
    if (session.line().format() == "text")
        return detailAsText(session, *found);
    if (session.json())
        session.print(detailJson(*found));
    else
        session.printLine(detailJson(*found));
    return Exit::Done;
}

Exit run(Session& session)
{
    const auto& operands = session.line().operands;
    if (session.line().has("--body") && operands.size() < 2)
        return session.usage("--body needs the ID of an attempt: vitrinectl sent PRODUCT ID --body.");
    if (operands.size() > 1 && session.line().format() == "csv")
        return session.usage("One attempt has no format 'csv'; it has text, ndjson, json.");
    const auto journal = outbox::readJournal(session.environment(), session.product().id);
    if (!journal)
        return session.refuse(journal.error());
    return operands.size() > 1 ? detail(session, *journal, operands[1]) : list(session, *journal);
}

} // namespace

Verb sent()
{
    return {
        "sent",
        "PRODUCT [ATTEMPT]",
        "List the requests that left, or tried to; or show one of them, byte for byte",
        "Attempts that failed, and those whose answer never came, are listed too. Text hides secrets in bodies; json\n"
        "and --body hold the exact bytes. Secrets of address and headers are never in the journal, only their names.",
        1,
        2,
        {"text", "ndjson", "csv"},
        {{"--body", "", "print the exact body of the attempt and nothing else"}},
        run};
}

} // namespace vitrine::ctl::verbs
