// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/interpret.h"

#include "store/attribution.h"
#include "store/shapes/shapes.h"

namespace vitrine::store {

int Interpreter::productOf(const Draft& draft, std::string_view hint)
{
    if (!draft.product.empty())
        return profileWithId(m_catalogue, draft.product);
    if (const int hinted = profileWithId(m_catalogue, hint); hinted >= 0)
        return hinted;
    if (const int owner = profileWithId(m_catalogue, draft.owner); owner >= 0)
        return owner;
    const int called = remembered(draft);
    return called >= 0 ? called : profileMadeLike(m_catalogue, draft);
}

// Only what the key tells may be remembered: a line must not be read by what stood before it.
int Interpreter::remembered(const Draft& draft)
{
    constexpr std::size_t mostRemembered = 4096;
    m_key.assign(1, static_cast<char>(draft.shape)).append(draft.service).append(1, '\0').append(draft.name);
    if (const auto known = m_called.find(m_key); known != m_called.end())
        return known->second;
    if (m_called.size() >= mostRemembered)
        m_called.clear();
    return m_called[m_key] = profileCalled(m_catalogue, draft);
}

std::string_view Interpreter::textOf(const Node& value, Facts& facts)
{
    if (value.isString())
        return value.text();
    facts.inexact = facts.inexact || value.inexact();
    return m_texts.emplace_back(value.plain());
}

void Interpreter::apply(Meaning meaning, const Node& value, Facts& facts)
{
    switch (meaning.role) {
    case product::Role::Command:
        facts.command = textOf(value, facts);
        break;
    case product::Role::Version:
        facts.version = textOf(value, facts);
        break;
    case product::Role::ErrorType:
        facts.errorType = textOf(value, facts);
        break;
    case product::Role::Session:
        facts.session = textOf(value, facts);
        break;
    case product::Role::EventId:
        facts.id = textOf(value, facts);
        break;
    case product::Role::Success:
        if (const auto success = successOf(value))
            facts.success = success;
        break;
    case product::Role::Duration:
        if (const auto duration = durationOf(value))
            facts.durationMs =
                *duration * (meaning.seconds && value.text().find(':') == std::string_view::npos ? 1000 : 1);
        break;
    case product::Role::None:
    case product::Role::Device:
    case product::Role::Platform:
        break;
    }
}

std::optional<Facts> Interpreter::facts(const Draft& draft, std::string_view productHint)
{
    m_texts.clear();
    Facts facts;
    facts.product = productOf(draft, productHint);
    if (facts.product < 0 && draft.shape == event::Shape::CodegenFlat)
        return std::nullopt;
    facts.success = draft.success;
    facts.durationMs = draft.durationMs;
    facts.id = draft.id;
    facts.session = draft.session;
    if (facts.product < 0)
        return facts;
    Meanings::Layout& layout = m_meanings.of(facts.product, draft.name);
    for (std::size_t i = 0; i < draft.fields.size(); ++i)
        if (const Meaning meaning = layout.at(i, draft.fields[i].name); meaning.role != product::Role::None)
            apply(meaning, draft.fields[i].value, facts);
    return facts;
}

std::optional<event::Event> Interpreter::event(const Draft& draft, std::string_view productHint)
{
    const auto known = facts(draft, productHint);
    if (!known)
        return std::nullopt;
    event::Event event;
    if (known->product >= 0)
        event.product = m_catalogue.profiles[static_cast<std::size_t>(known->product)].id;
    event.shape = draft.shape;
    event.name = draft.name;
    event.time = draft.time;
    event.id = known->id;
    event.session = known->session;
    event.success = known->success;
    event.durationMs = known->durationMs;
    event.wire = draft.wire.json();
    event.frame = draft.frame.json();
    event.fields.members().reserve(draft.fields.size());
    for (const Draft::Field& field : draft.fields)
        event.fields.members().push_back({std::string(field.name), field.value.json()});
    return event;
}

} // namespace vitrine::store
