// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/fielduse.h"

#include "evidence/masking.h"

namespace vitrine::evidence {
namespace {

std::string exampleOf(const product::Field& field)
{
    return field.example.isNull() ? std::string() : field.example.plain();
}

} // namespace

void FieldUses::count(Seen& seen, const Json::Member& member)
{
    if (seen.count++ == 0)
        seen.example = masked(Json::object({{member.key, member.value}}))[member.key].plain();
}

void FieldUses::add(const event::Event& event)
{
    const product::Profile* profile = m_catalogue.find(event.product);
    if (!profile)
        return;
    const product::EventKind* kind = profile->event(event.name);
    for (const Json::Member& member : event.fields.members()) {
        if (member.value.isNull())
            continue;
        if (const product::Field* field = profile->field(event.name, member.key)) {
            count(m_declared[field], member);
            continue;
        }
        auto& undeclared = m_undeclared[profile->id];
        const std::pair key(kind ? kind->name : event.name, member.key);
        if (undeclared.size() < mostUndeclared || undeclared.contains(key))
            count(undeclared[key], member);
    }
}

std::vector<FieldUse> FieldUses::of(const product::Profile& profile) const
{
    std::vector<FieldUse> uses;
    const auto addAll = [&](const std::string& event, const std::vector<product::Field>& fields) {
        for (const product::Field& field : fields) {
            const auto found = m_declared.find(&field);
            if (found != m_declared.end())
                uses.push_back({event, field.name, &field, found->second.example, true, found->second.count});
            else if (!field.alias)
                uses.push_back({event, field.name, &field, exampleOf(field), false, 0});
        }
    };
    addAll({}, profile.commonFields);
    for (const product::EventKind& event : profile.events)
        addAll(event.name, event.fields);
    if (const auto undeclared = m_undeclared.find(profile.id); undeclared != m_undeclared.end())
        for (const auto& [key, seen] : undeclared->second)
            uses.push_back({key.first, key.second, nullptr, seen.example, true, seen.count});
    return uses;
}

} // namespace vitrine::evidence
