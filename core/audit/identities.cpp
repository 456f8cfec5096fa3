// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/identities.h"

#include "audit/shape.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vitrine::audit {
namespace {

constexpr std::size_t shortestId = 8;

Finding findingOf(const product::Profile& profile, const Use& use, Rule rule)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Warning;
    finding.product = profile.id;
    finding.field = use.field;
    finding.value = sample(use.value);
    return finding;
}

// When that value was retired first.
const identity::Retired* retired(const identity::Id& id, const std::string& value)
{
    const identity::Retired* first = nullptr;
    for (const identity::Retired& old : id.retired)
        if (old.value == value && (!first || old.retiredAt < first->retiredAt))
            first = &old;
    return first;
}

void addLasting(const product::Profile& profile, const Use& use, const identity::Id& id, std::vector<Lasting>& out)
{
    if (id.value == use.value && !id.resettable && !canBeReset(profile, id.name)) {
        out.push_back({findingOf(profile, use, Rule::LastingIdentifier), std::nullopt});
        out.back().finding.what = "not-resettable";
        out.back().finding.detail = id.why;
    }
    if (const identity::Retired* old = retired(id, use.value)) {
        out.push_back({findingOf(profile, use, Rule::LastingIdentifier), old->retiredAt});
        out.back().finding.severity = Severity::Error;
        out.back().finding.what = "used-after-reset";
        out.back().finding.detail = isoTime(old->retiredAt);
    }
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

std::vector<Identifying> identifiersIn(const product::Profile& profile, const event::Event& event)
{
    std::vector<Identifying> all;
    for (std::size_t i = 0; i < event.fields.members().size(); ++i) {
        const product::Field* field = profile.field(event.name, event.fields.members()[i].key);
        const bool lasting = field && field->fieldClass == product::FieldClass::Identifier &&
                             field->role != product::Role::Session && field->role != product::Role::EventId;
        if (lasting)
            all.push_back({i, field->name});
    }
    return all;
}

bool tellsApart(const Json& value) { return value.isString() && value.text().size() >= shortestId; }

std::vector<Lasting> lastingIn(const product::Profile& profile, const Use& use,
                               const std::vector<Situation>& situations)
{
    std::vector<Lasting> all;
    for (const Situation& situation : situations)
        if (situation.product == profile.id)
            for (const identity::Id& id : situation.ids)
                addLasting(profile, use, id, all);
    return all;
}

std::vector<std::uint32_t> sharedUses(const Digests& digests)
{
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> byValue;
    for (std::uint32_t use = 0; use < digests.uses(); ++use)
        byValue[digests.use(use).value].push_back(use);
    std::vector<std::uint32_t> shared;
    for (const auto& [value, uses] : byValue) {
        const int first = digests.use(uses.front()).product;
        if (std::any_of(uses.begin(), uses.end(), [&](auto use) { return digests.use(use).product != first; }))
            shared.insert(shared.end(), uses.begin(), uses.end());
    }
    std::sort(shared.begin(), shared.end());
    return shared;
}

std::vector<Finding> linksOf(const product::Catalogue& catalogue, const Use& use, const std::vector<const Use*>& others)
{
    const auto profileOf = [&](int product) -> const product::Profile& {
        return catalogue.profiles[static_cast<std::size_t>(product)];
    };
    std::map<int, std::string> fields; // of the other products, the first one by name
    for (const Use* other : others)
        if (other->product != use.product && other->value == use.value) {
            const auto [known, isNew] = fields.try_emplace(other->product, other->field);
            known->second = std::min(known->second, other->field);
        }
    std::vector<Finding> links;
    for (const auto& [product, field] : fields) {
        links.push_back(findingOf(profileOf(use.product), use, Rule::LinkedIdentifier));
        links.back().what = profileOf(product).id;
        links.back().detail = field;
    }
    return links;
}

} // namespace vitrine::audit
