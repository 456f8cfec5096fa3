// SPDX-License-Identifier: Apache-2.0
// What the profile says about the fields of events. Events of one name look alike, so what was found for one is
// remembered for the next, by the place of the field. Internal to the room.
#pragma once

#include "protocol/job.h"

#include <map>

namespace vitrine::protocol {

struct KnownField
{
    const product::Field* declared = nullptr; // null: not in the profile
    product::Role role = product::Role::None;
    std::size_t seen = 0; // in which event last
};

class KnownFields
{
public:
    explicit KnownFields(const Job& job) : m_job(job) {}

    void begin(const event::Event& event); // of the job; does nothing when it was begun last
    // The field at that place of the event that was begun. Stays where it is as long as this lives.
    [[nodiscard]] const KnownField& at(std::size_t place) const { return m_kind->places[place]->second; }
    // No field stands twice in the event.
    [[nodiscard]] bool unique() const { return m_unique; }
    // The device the event names itself, else as deviceOfIdentity(). Lives as long as the job and this.
    [[nodiscard]] std::string_view device();

private:
    using Fields = std::map<std::string, KnownField, std::less<>>;
    struct Kind
    {
        Fields fields;
        std::vector<Fields::iterator> places;
        std::optional<std::string> device; // of events that name none themselves
    };

    void beginKind(const std::string& name);
    KnownField& found(std::size_t place, const std::string& key);

    const Job& m_job;
    std::map<std::string, Kind, std::less<>> m_kinds;
    Kind* m_kind = nullptr;
    const std::string* m_name = nullptr;
    std::size_t m_begun = 0; // events so far
    // Of one event:
    const event::Event* m_event = nullptr;
    std::string_view m_device;
    bool m_unique = true;
};

} // namespace vitrine::protocol
