// SPDX-License-Identifier: Apache-2.0
#include "protocol/known.h"

namespace vitrine::protocol {

void KnownFields::begin(const event::Event& event)
{
    if (m_event == &event)
        return;
    m_event = &event;
    m_device = {};
    m_unique = true;
    ++m_begun;
    beginKind(event.name);
    const Json::Members& fields = event.fields.members();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        KnownField& known = found(i, fields[i].key);
        m_unique = m_unique && known.seen != m_begun;
        known.seen = m_begun;
        if (known.role == product::Role::Device && m_device.empty())
            m_device = fields[i].value.text();
    }
}

void KnownFields::beginKind(const std::string& name)
{
    if (m_name && *m_name == name)
        return;
    auto kind = m_kinds.find(name);
    if (kind == m_kinds.end())
        kind = m_kinds.try_emplace(name).first;
    m_name = &kind->first;
    m_kind = &kind->second;
}

KnownField& KnownFields::found(std::size_t place, const std::string& key)
{
    auto& places = m_kind->places;
    if (place < places.size() && places[place]->first == key)
        return places[place]->second;
    auto field = m_kind->fields.find(key);
    if (field == m_kind->fields.end()) {
        const product::Field* declared = m_job.profile.field(m_event->name, key);
        field =
            m_kind->fields.emplace(key, KnownField{declared, declared ? declared->role : product::Role::None, 0}).first;
    }
    if (place >= places.size())
        places.resize(place + 1, field);
    places[place] = field;
    return field->second;
}

std::string_view KnownFields::device()
{
    if (!m_device.empty())
        return m_device;
    if (!m_kind->device)
        m_kind->device = deviceOfIdentity(m_job, m_event->name);
    return *m_kind->device;
}

} // namespace vitrine::protocol
