// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decoded.h"

#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

// What a spool line says beside its event; the other shapes have nothing of the kind.
void addSpooled(const Json& value, event::Event& event)
{
    event.status = event::Status::Queued;
    event.generation = value["gen"].text();
    event.sequence = static_cast<std::uint64_t>(value["seq"].integer().value_or(0));
    for (const Json& one : value["cut"].items())
        event.cut.push_back({std::string(one["field"].text()), std::string(one["rule"].text())});
}

} // namespace

Decoded::Decoded(const Json& value, const product::Catalogue& catalogue, std::string_view productHint)
    : m_value(value), m_hint(productHint), m_interpreter(catalogue)
{
    if (!recognise(Node(m_value), m_drafts))
        return;
    m_repeated = m_value.hasDuplicateKeys();
    for (std::size_t i = 0; i < m_drafts.size(); ++i)
        if (m_interpreter.facts(m_drafts[i], m_hint))
            m_events.push_back(i);
}

event::Event Decoded::event(std::size_t index)
{
    event::Event event = m_interpreter.event(m_drafts[m_events.at(index)], m_hint).value_or(event::Event());
    if (event.shape == event::Shape::Spool)
        addSpooled(m_value, event);
    if (m_repeated)
        event.warnings.emplace_back("duplicate-key");
    return event;
}

} // namespace vitrine::store
