// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/identities.h"

#include "audit/shape.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

constexpr std::size_t shortestId = 8;
constexpr std::size_t mostValues = 100'000; // session IDs are many

// Text of a field that tells devices, people or accounts apart; sittings and events end by themselves.
std::string_view idIn(const product::Profile& profile, const event::Event& event, const Json::Member& member,
                      const product::Field*& field)
{
    field = profile.field(event.name, member.key);
    const bool lasting = field && field->fieldClass == product::FieldClass::Identifier &&
                         field->role != product::Role::Session && field->role != product::Role::EventId;
    return lasting && member.value.isString() && member.value.text().size() >= shortestId ? member.value.text()
                                                                                          : std::string_view();
}

Finding findingOf(const product::Profile& profile, const event::Event& event, const product::Field& field, Rule rule,
                  std::string_view value)
{
    const product::EventKind* kind = profile.event(event.name);
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Warning;
    finding.product = profile.id;
    finding.event = kind ? kind->name : event.name;
    finding.field = field.name;
    finding.value = sample(value);
    return finding;
}

} // namespace

bool canBeReset(const product::Profile& profile, std::string_view identifier)
{
    for (std::size_t steps = 0; steps <= profile.identifiers.size(); ++steps) { // a circle ends, too
        const auto found = std::find_if(profile.identifiers.begin(), profile.identifiers.end(),
                                        [&](const product::Identifier& id) { return id.name == identifier; });
        if (found == profile.identifiers.end() || found->resettable)
            return found != profile.identifiers.end();
        if (found->source != product::Identifier::Source::Sha256Of)
            return false;
        identifier = found->of;
    }
    return false;
}

Identities::Identities(const std::vector<Situation>& situations) : m_situations(situations) {}

std::vector<Finding> Identities::look(const product::Profile& profile, const event::Event& event)
{
    std::vector<Finding> found;
    for (const Json::Member& member : event.fields.members()) {
        const product::Field* field = nullptr;
        const std::string_view value = idIn(profile, event, member, field);
        if (!value.empty())
            retireAgain(profile, *field, event, value, found);
    }
    return found;
}

void Identities::retireAgain(const product::Profile& profile, const product::Field& field, const event::Event& event,
                             std::string_view value, std::vector<Finding>& out) const
{
    for (const Situation& situation : m_situations) {
        if (situation.product != profile.id)
            continue;
        for (const identity::Id& id : situation.ids) {
            if (id.value == value && !id.resettable && !canBeReset(profile, id.name)) {
                out.push_back(findingOf(profile, event, field, Rule::LastingIdentifier, value));
                out.back().what = "not-resettable";
                out.back().detail = id.why;
            }
            const auto again = std::find_if(id.retired.begin(), id.retired.end(), [&](const identity::Retired& old) {
                return old.value == value && event.time && *event.time > old.retiredAt;
            });
            if (again != id.retired.end()) {
                out.push_back(findingOf(profile, event, field, Rule::LastingIdentifier, value));
                out.back().severity = Severity::Error;
                out.back().what = "used-after-reset";
                out.back().detail = isoTime(again->retiredAt);
            }
        }
    }
}

void Identities::remember(const product::Profile& profile, const event::Event& event, const Place& place)
{
    for (const Json::Member& member : event.fields.members()) {
        const product::Field* field = nullptr;
        const std::string_view value = idIn(profile, event, member, field);
        if (value.empty())
            continue;
        const std::size_t hash = std::hash<std::string_view>()(value);
        if (m_uses.size() >= mostValues && !m_uses.contains(hash))
            continue;
        std::vector<Use>& uses = m_uses[hash];
        auto use = std::find_if(uses.begin(), uses.end(), [&](const Use& each) {
            return each.profile == &profile && each.field == field->name && each.value == value;
        });
        if (use == uses.end())
            use = uses.insert(use, Use{&profile, {}, field->name, std::string(value), {}, 0});
        ++use->count;
        if (use->places.size() < mostPlaces)
            use->places.push_back(place);
    }
}

std::vector<Identities::Linked> Identities::linked() const
{
    std::vector<Linked> all;
    for (const auto& [hash, uses] : m_uses)
        for (const Use& use : uses)
            for (const Use& other : uses) {
                if (other.profile == use.profile || other.value != use.value)
                    continue;
                Linked linked;
                linked.finding.rule = Rule::LinkedIdentifier;
                linked.finding.severity = Severity::Warning;
                linked.finding.product = use.profile->id;
                linked.finding.field = use.field;
                linked.finding.what = other.profile->id;
                linked.finding.detail = other.field;
                linked.finding.value = sample(use.value);
                linked.places = use.places;
                linked.count = use.count;
                all.push_back(std::move(linked));
            }
    return all;
}

} // namespace vitrine::audit
