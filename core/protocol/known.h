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
};

class KnownFields
{
public:
    explicit KnownFields(const Job& job) : m_job(job) {}

    void begin(const event::Event& event);
    // The field at that place of the event that was begun. Stays where it is as long as this lives.
    [[nodiscard]] const KnownField& at(std::size_t place);
    // As deviceOf(job, event).
    [[nodiscard]] std::string_view device();

private:
    struct Kind
    {
        using Fields = std::map<std::string, KnownField, std::less<>>;
        Fields fields;
        std::vector<Fields::const_iterator> places;
        std::optional<std::string> device; // of events that name none themselves
    };

    const Job& m_job;
    std::map<std::string, Kind, std::less<>> m_kinds;
    const event::Event* m_event = nullptr;
    Kind* m_kind = nullptr;
    const std::string* m_name = nullptr;
};

} // namespace vitrine::protocol
