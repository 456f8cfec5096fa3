// SPDX-License-Identifier: Apache-2.0
#include "protocol/known.h"

namespace vitrine::protocol {

void KnownFields::begin(const event::Event& event)
{
    m_event = &event;
    if (m_name && *m_name == event.name)
        return;
    auto found = m_kinds.find(event.name);
    if (found == m_kinds.end())
        found = m_kinds.try_emplace(event.name).first;
    m_name = &found->first;
    m_kind = &found->second;
}

const KnownField& KnownFields::at(std::size_t place)
{
    const std::string& key = m_event->fields.members()[place].key;
    auto& places = m_kind->places;
    if (place < places.size() && places[place]->first == key)
        return places[place]->second;
    auto found = m_kind->fields.find(key);
    if (found == m_kind->fields.end()) {
        const product::Field* declared = m_job.profile.field(m_event->name, key);
        found =
            m_kind->fields.emplace(key, KnownField{declared, declared ? declared->role : product::Role::None}).first;
    }
    if (place >= places.size())
        places.resize(place + 1, found);
    places[place] = found;
    return found->second;
}

std::string_view KnownFields::device()
{
    const Json::Members& fields = m_event->fields.members();
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (at(i).role == product::Role::Device && !fields[i].value.text().empty())
            return fields[i].value.text();
    if (!m_kind->device)
        m_kind->device = deviceOfIdentity(m_job, m_event->name);
    return *m_kind->device;
}

} // namespace vitrine::protocol
