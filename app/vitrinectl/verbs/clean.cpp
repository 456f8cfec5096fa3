// SPDX-License-Identifier: GPL-3.0-or-later
// clean: what would become of an event, field by field: raw, cleaned, on the wire. Nothing is stored or sent.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/eventrow.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/file.h"
#include "base/secrets.h"
#include "base/text.h"
#include "report/passage.h"
#include "report/pasted.h"

#include <iostream>

namespace vitrine::ctl::verbs {
namespace {

using report::Cleaning;
using report::Encoding;
using report::Passage;
using report::PassageRow;

constexpr std::size_t widestValue = 48; // characters of a value in the table

Result<std::string> input(const Session& session)
{
    const auto& operands = session.line().operands;
    if (operands.size() > 1 && operands[1] != "-")
        return readFile(session.absolute(operands[1]), report::mostPastedBytes);
    std::string bytes(report::mostPastedBytes + 1, '\0');
    std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::cin.gcount()));
    return bytes;
}

std::string sentence(const Error& error)
{
    const std::string place =
        error.line == 0     ? std::string()
        : error.column == 0 ? "Line " + std::to_string(error.line) + ": "
                            : "Line " + std::to_string(error.line) + ", column " + std::to_string(error.column) + ": ";
    switch (error.code) {
    case Code::NotFound:
        return "There is no event: the input is empty.";
    case Code::WrongType:
        return place + "that is JSON, but neither an object nor a list of objects.";
    case Code::Malformed:
        return place + "that is no JSON: " + error.detail + ".";
    default:
        return errorSentence(error);
    }
}

Json optionalText(const std::optional<std::string>& text) { return text ? jsonText(*text) : Json(); }

Json rowJson(const PassageRow& row)
{
    Json wire = Json::array();
    for (const report::OnWire& place : row.wire)
        wire.push(Json::object({{"path", jsonText(place.path)}, {"value", jsonText(place.value)}}));
    return Json::object({{"field", jsonText(row.field)},
                         {"of_event", row.head},
                         {"raw", optionalText(row.raw)},
                         {"raw_not_kept", row.rawLost},
                         {"cleaned", optionalText(row.cleaned)},
                         {"cleaning", report::name(row.cleaning)},
                         {"cleaning_rules", jsonTexts(row.cleaningRules)},
                         {"wire", std::move(wire)},
                         {"encoding", report::name(row.encoding)},
                         {"encoding_rules", jsonTexts(row.encodingRules)},
                         {"against_rules", row.againstRules}});
}

Json passageJson(const Passage& passage, bool declared)
{
    Json rows = Json::array();
    for (const PassageRow& row : passage.rows)
        rows.push(rowJson(row));
    Json requests = Json::array();
    for (const protocol::Request& request : passage.plan.requests)
        requests.push(Json::object({{"method", request.method},
                                    {"url", jsonText(protocol::maskedUrl(request))},
                                    {"body", jsonText(protocol::maskedBody(request))}}));
    return Json::object({{"event", jsonTextOrNull(passage.event.name)},
                         {"ends", report::name(passage.ends)},
                         {"declared", declared},
                         {"changed", static_cast<std::uint64_t>(passage.changed)},
                         {"left_out", passage.leftOut},
                         {"fields", std::move(rows)},
                         {"requests", std::move(requests)}});
}

std::string shortened(const std::optional<std::string>& text, const std::string& field)
{
    if (!text)
        return "-";
    const std::string line = namesSecret(field) ? std::string(secretMask()) : oneLine(*text);
    if (line.size() <= widestValue)
        return line;
    std::size_t end = widestValue - 3;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80)
        --end;
    return line.substr(0, end) + "...";
}

std::string rulesText(std::string_view what, const std::vector<std::string>& rules)
{
    return std::string(what) + (rules.empty() ? "" : " (" + joined(rules) + ")");
}

std::string becameText(const PassageRow& row)
{
    std::string text;
    if (row.cleaning != Cleaning::None && row.cleaning != Cleaning::Kept)
        text = rulesText(report::name(row.cleaning), row.cleaningRules);
    if (row.againstRules)
        text += ", sent all the same";
    if (row.encoding != Encoding::AsIs && (row.cleaned || row.encoding == Encoding::Added))
        text += (text.empty() ? "" : ", ") + rulesText(report::name(row.encoding), row.encodingRules);
    return text.empty() ? "as it is" : text;
}

std::string changedSentence(const Passage& passage)
{
    const std::string count = counted(passage.changed, "field", "fields");
    switch (passage.ends) {
    case report::Ends::Kept:
        return count + (passage.changed == 1 ? " was" : " were") + " changed before anything was written.";
    case report::Ends::Log:
        return "the tool's profile would change " + count + "; " + std::to_string(passage.againstRules) +
               " of them went all the same.";
    case report::Ends::Trial:
        break;
    }
    return count + (passage.changed == 1 ? " is" : " are") + " changed before anything is written.";
}

void say(Session& session, const Passage& passage, bool declared)
{
    const std::string name = passage.event.name.empty() ? "An event without a name" : passage.event.name;
    session.say(name + (declared ? "" : ", which " + session.product().name + " does not declare") + ": " +
                changedSentence(passage) + (passage.leftOut ? " The back end cannot take this event at all." : ""));
    Table table(std::vector<Table::Align>(6, Table::Align::Left));
    table.add({"field", "raw", "cleaned", "on the wire", "where", "what happened"});
    for (const PassageRow& row : passage.rows) {
        const auto wire = row.wire.empty() ? std::nullopt : std::optional(row.wire.front().value);
        table.add({row.field, shortened(row.raw, row.field), shortened(row.cleaned, row.field),
                   row.wire.empty() ? "-" : shortened(wire, row.field) + "  " + row.wire.front().path,
                   becameText(row)});
    }
    session.write(table.text("  "));
    session.say("");
}

// Answers for one event after another.
class Answer
{
public:
    explicit Answer(Session& session)
        : m_session(session), m_passing(report::Passing::here(session.product(), session.environment(), now()))
    {
    }
    void add(const event::Event& event, report::Ends ends)
    {
        const Passage passage = m_passing.of(event, ends);
        const bool declared = m_session.product().event(passage.event.name) != nullptr;
        if (m_session.json())
            m_events.push(passageJson(passage, declared));
        else
            say(m_session, passage, declared);
    }
    Exit end(Exit exit = Exit::Done)
    {
        if (m_session.json())
            m_session.print(Json::object({{"product", m_session.product().id}, {"events", std::move(m_events)}}));
        else
            m_session.say("Nothing of this was stored or sent.");
        return exit;
    }

private:
    Session& m_session;
    report::Passing m_passing;
    Json m_events = Json::array();
};

Exit recorded(Session& session, const std::string& word)
{
    const auto& operands = session.line().operands;
    const auto snapshot =
        store::load(session.catalogue(), eventSources(session, {operands.begin() + 1, operands.end()}));
    const Exit files = reportFiles(session, *snapshot);
    const auto row = eventRow(session.product(), *snapshot, word);
    if (!row)
        return session.usage("No event of " + session.product().name + " is called '" + visibleText(word) + "'.");
    const auto event = snapshot->event(*row);
    if (!event)
        return session.refuse(event.error());
    Answer answer(session);
    answer.add(*event, report::endsOf(*event));
    return answer.end(files);
}

Exit pasted(Session& session, const std::string& eventName)
{
    const auto text = input(session);
    if (!text)
        return session.refuse(text.error());
    const auto events = report::pastedEvents(*text, session.catalogue(), session.product().id, eventName);
    if (!events) {
        if (session.json())
            session.print(jsonError(events.error()));
        session.warn(sentence(events.error()));
        return Exit::CannotAccess;
    }
    Answer answer(session);
    for (const report::PastedEvent& each : *events)
        answer.add(each.event, report::Ends::Trial);
    return answer.end();
}

Exit run(Session& session)
{
    const product::Profile& profile = session.product();
    const std::string event = session.line().value("--event");
    if (session.line().has("--event") && !profile.event(event))
        return session.usage(profile.name + " has no event '" + event + "'. `vitrinectl fields " + profile.id +
                             "` lists them.");
    return session.line().has("--recorded") ? recorded(session, session.line().value("--recorded"))
                                            : pasted(session, event);
}

} // namespace

Verb clean()
{
    return {
        "clean",
        "PRODUCT [FILE|-]",
        "Show what would become of an event, field by field: raw, cleaned, on the wire",
        "Reads one JSON value, or one a line, from FILE or standard input: an event in any form Vitrine knows, an\n"
        "object with \"name\" and \"fields\", or plain fields (--event says of which event). What the tool's profile\n"
        "takes out is named with its rule; so is what the back end's form changes. Nothing is stored or sent.\n"
        "The text hides secrets and shortens values; json has the raw values as they were given.",
        1,
        2,
        {"text"},
        {{"--event", "NAME", "the event that plain fields belong to"},
         {"--recorded", "EVENT", "an event that was recorded: its ID, or #3 for the third of `events --product`"}},
        run};
}

} // namespace vitrine::ctl::verbs
