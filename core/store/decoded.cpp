// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decoded.h"

#include "base/base64.h"
#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

void addCut(const Json& list, event::Event& event)
{
    for (const Json& one : list.items())
        event.cut.push_back({std::string(one["field"].text()), std::string(one["rule"].text())});
}

// What a spool line says beside its event.
void addSpooled(const Json& value, event::Event& event)
{
    event.status = event::Status::Queued;
    event.generation = value["gen"].text();
    event.sequence = static_cast<std::uint64_t>(value["seq"].integer().value_or(0));
    addCut(value["cut"], event);
}

// What a journal says beside the request that held the event.
void addJournalled(const Json& attempt, const Draft& draft, event::Event& event)
{
    const Json& body = attempt["body"];
    event.raw =
        body.isString() ? std::string(body.text()) : fromBase64(attempt["body64"].text()).value_or(std::string());
    if (event.shape == event::Shape::AppInsights && event.raw.starts_with('['))
        event.frame = Json::object({{"form", "array"}});
    if (!draft.listed)
        return;
    event.id = draft.listed.json()["id"].text();
    addCut(draft.listed.json()["cut"], event);
}

} // namespace

Decoded::Decoded(const Json& value, Interpreter& interpreter, std::string_view productHint, bool repeated)
    : m_value(value), m_hint(productHint), m_interpreter(interpreter), m_repeated(repeated)
{
    if (!recognise(Node(m_value), m_drafts))
        return;
    for (std::size_t i = 0; i < m_drafts.size(); ++i)
        if (m_interpreter.facts(m_drafts[i], m_hint))
            m_events.push_back(i);
}

event::Event Decoded::event(std::size_t index)
{
    const Draft& draft = m_drafts[m_events.at(index)];
    event::Event event = m_interpreter.event(draft, m_hint).value_or(event::Event());
    if (event.shape == event::Shape::Spool)
        addSpooled(m_value, event);
    else if (draft.journalled)
        addJournalled(m_value["attempt"], draft, event);
    if (m_repeated)
        event.warnings.emplace_back("duplicate-key");
    return event;
}

} // namespace vitrine::store
