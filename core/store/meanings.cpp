// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meanings.h"

namespace vitrine::store {
namespace {

constexpr std::size_t mostLayouts = 4096; // hostile files invent event names
constexpr std::size_t mostExpected = 1024;

Meaning lookUp(const product::Profile& profile, std::string_view event, std::string_view name)
{
    const product::Field* field = profile.field(event, name);
    return field == nullptr ? Meaning() : Meaning{field->role, field->unit == "s"};
}

} // namespace

Meanings::Layout& Meanings::of(int product, std::string_view eventName)
{
    m_key.assign(eventName).append(1, '\0').append(std::to_string(product));
    if (m_last != nullptr && m_key == m_lastKey)
        return *m_last;
    if (m_layouts.size() >= mostLayouts)
        m_layouts.clear();
    const product::Profile& profile = m_catalogue.profiles[static_cast<std::size_t>(product)];
    m_last = &m_layouts.try_emplace(m_key, profile, eventName).first->second;
    m_lastKey = m_key;
    return *m_last;
}

Meaning Meanings::Layout::at(std::size_t position, std::string_view field)
{
    if (position >= mostExpected)
        return lookUp(m_profile, m_event, field);
    if (position >= m_expected.size())
        m_expected.resize(position + 1);
    Expected& expected = m_expected[position];
    if (expected.field != field || field.empty())
        expected = {std::string(field), lookUp(m_profile, m_event, field)};
    return expected.meaning;
}

} // namespace vitrine::store
