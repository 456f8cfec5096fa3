// SPDX-License-Identifier: GPL-3.0-or-later
// history: what Vitrine changed on this machine, newest first.
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/paths.h"

namespace vitrine::ctl::verbs {
namespace {

Exit asJson(Session& session, const change::History& history)
{
    Json list = Json::array();
    for (const change::HistoryEntry& entry : history.entries)
        list.push(Json::object({{"id", jsonText(entry.id)},
                                {"time", isoTime(entry.time)},
                                {"intent", change::name(entry.intent)},
                                {"products", jsonTexts(entry.products)},
                                {"files", jsonTexts(entry.files)},
                                {"undone", entry.undone},
                                {"events_deleted", entry.eventsDeleted}}));
    session.print(Json::object({{"history", std::move(list)}, {"unreadable", history.unreadable}}));
    return Exit::Done;
}

Exit asText(Session& session, const std::vector<change::HistoryEntry>& entries)
{
    Table table(std::vector<Table::Align>(6, Table::Align::Left));
    for (const change::HistoryEntry& entry : entries) {
        std::vector<std::string> files;
        for (const std::string& file : entry.files)
            files.push_back(abbreviateHome(file, session.environment()));
        table.add({entry.id, isoTime(entry.time), change::name(entry.intent), joined(entry.products), joined(files),
                   entry.undone ? "undone" : ""});
    }
    session.write(table.text());
    return Exit::Done;
}

Exit run(Session& session)
{
    const auto history = change::history(session.context());
    if (!history)
        return session.refuse(history.error());
    if (history->unreadable > 0)
        session.warn(historySentence(history->unreadable, session.environment()));
    if (session.json())
        return asJson(session, *history);
    if (!history->entries.empty())
        return asText(session, history->entries);
    if (history->unreadable == 0)
        session.say("Vitrine changed nothing on this computer yet.");
    return Exit::Done;
}

} // namespace

Verb history()
{
    return {"history",
            "",
            "List the changes that were made here, newest first",
            "The first column is the id that `vitrinectl undo` takes.",
            0,
            0,
            {"text"},
            {},
            run};
}

} // namespace vitrine::ctl::verbs
