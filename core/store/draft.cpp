// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draft.h"

namespace vitrine::store {

void Draft::addMembers(const Node& object)
{
    object.members([this](std::string_view key, const Node& value) { add(key, value); });
}

void Drafts::clear()
{
    constexpr std::size_t usual = 4096; // drafts whose memory is worth keeping
    if (m_drafts.size() > usual)
        m_drafts.clear();
    m_size = 0;
    m_values.clear();
    m_texts.clear();
    m_parsersInUse = 0;
}

Draft& Drafts::add(event::Shape shape)
{
    if (m_size == m_drafts.size())
        m_drafts.emplace_back();
    Draft& draft = m_drafts[m_size++];
    auto fields = std::move(draft.fields);
    fields.clear();
    draft = Draft();
    draft.fields = std::move(fields);
    draft.shape = shape;
    return draft;
}

Node Drafts::keep(Json value) { return Node(m_values.emplace_back(std::move(value))); }

std::string_view Drafts::keepText(std::string text) { return m_texts.emplace_back(std::move(text)); }

Node Drafts::parse(std::string_view text)
{
    constexpr std::size_t mostParsers = 4; // beyond that the lossless parser does it
    if (!detail() && m_parsersInUse < mostParsers) {
        if (m_parsersInUse == m_parsers.size())
            m_parsers.emplace_back();
        if (const Node node = m_parsers[m_parsersInUse++].parse(text))
            return node;
    }
    auto value = Json::parse(text, {largestValue, deepestValue});
    return value ? keep(std::move(*value)) : Node();
}

} // namespace vitrine::store
