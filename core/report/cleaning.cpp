// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cleaning.h"

#include "base/text.h"
#include "sanitize/fieldrule.h"
#include "sanitize/rules.h"

#include <algorithm>
#include <map>

namespace vitrine::report {
namespace {

using product::Detects;
using product::Removal;
using Fate = sanitize::FieldRule::Fate;

// "flags" is part of itself, "flags.1" of "flags".
bool isPartOf(std::string_view path, std::string_view field)
{
    return path.starts_with(field) && (path.size() == field.size() || path[field.size()] == '.');
}

void addRule(std::vector<std::string>& rules, const std::string& rule)
{
    if (std::find(rules.begin(), rules.end(), rule) == rules.end())
        rules.push_back(rule);
}

std::optional<Removal> removalBy(const product::Profile& profile, const std::string& rule, std::string_view field)
{
    for (int i = 0; i <= static_cast<int>(Detects::HighEntropy); ++i)
        if (rule == product::name(static_cast<Detects>(i)))
            return profile.sanitizing.removal(static_cast<Detects>(i), field);
    return std::nullopt;
}

// What the rules did to a value of which something is left.
Cleaning changeBy(const product::Profile& profile, std::string_view event, const CleanedField& field)
{
    const sanitize::FieldRule rule = sanitize::ruleFor(profile, event, field.field);
    if (rule.fate == Fate::Given || rule.fate == Fate::Replaced)
        return Cleaning::Replaced;
    if (rule.fate == Fate::Hashed)
        return Cleaning::Hashed;
    const std::string_view declared = rule.field ? std::string_view(rule.field->name) : std::string_view(field.field);
    for (const std::string& each : field.rules) {
        const auto removal = removalBy(profile, each, declared);
        if (each == sanitize::rules::hashed || removal == Removal::Hash)
            return Cleaning::Hashed;
        if (removal == Removal::Replace)
            return Cleaning::Replaced;
    }
    return Cleaning::Cut;
}

class Rules
{
public:
    explicit Rules(const std::vector<event::Removed>& cut) : m_cut(cut), m_used(cut.size(), false) {}

    std::vector<std::string> of(const std::string& field)
    {
        std::vector<std::string> rules;
        for (std::size_t i = 0; i < m_cut.size(); ++i)
            if (isPartOf(m_cut[i].field, field)) {
                m_used[i] = true;
                addRule(rules, m_cut[i].rule);
            }
        return rules;
    }
    std::vector<event::Removed> unused() const
    {
        std::vector<event::Removed> left;
        for (std::size_t i = 0; i < m_cut.size(); ++i)
            if (!m_used[i])
                left.push_back(m_cut[i]);
        return left;
    }

private:
    const std::vector<event::Removed>& m_cut;
    std::vector<bool> m_used;
};

// Which cleaned member each raw one became; `none` for what went. Of equal keys the equal value is meant first.
constexpr std::size_t none = SIZE_MAX;
std::vector<std::size_t> placesOf(const Json::Members& raw, const Json::Members& cleaned)
{
    std::vector<std::size_t> places(raw.size(), none);
    std::multimap<std::string_view, std::size_t> left;
    for (std::size_t i = 0; i < cleaned.size(); ++i)
        left.emplace(cleaned[i].key, i);
    for (const bool equalOnly : {true, false})
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const auto [first, last] = left.equal_range(raw[i].key);
            const auto found = std::find_if(first, last, [&](const auto& each) {
                return !equalOnly || cleaned[each.second].value == raw[i].value;
            });
            if (places[i] != none || found == last)
                continue;
            places[i] = found->second;
            left.erase(found);
        }
    return places;
}

// "true" of a back end's table is the true that was recorded.
bool isSame(const Json& raw, const Json& cleaned)
{
    return raw == cleaned || (raw.isString() && !cleaned.isString() && lowerAscii(raw.text()) == cleaned.plain());
}

void judge(const product::Profile& profile, std::string_view event, CleanedField& field)
{
    if (!field.cleaned)
        field.what = Cleaning::Dropped;
    else if (field.raw ? isSame(*field.raw, *field.cleaned) : field.rules.empty())
        field.what = Cleaning::Kept;
    else
        field.what = changeBy(profile, event, field);
    if (field.what == Cleaning::Kept)
        field.rules.clear();
}

} // namespace

const char* name(Cleaning cleaning)
{
    switch (cleaning) {
    case Cleaning::Kept:
        return "kept";
    case Cleaning::Dropped:
        return "dropped";
    case Cleaning::Replaced:
        return "replaced";
    case Cleaning::Hashed:
        return "hashed";
    case Cleaning::Cut:
        return "cut";
    case Cleaning::None:
        break;
    }
    return "none";
}

std::vector<CleanedField> cleanedFields(const product::Profile& profile, const event::Event& raw,
                                        const sanitize::Cleaned& cleaned)
{
    Rules rules(cleaned.cut);
    const Json::Members& left = cleaned.fields.members();
    const std::vector<std::size_t> places = placesOf(raw.fields.members(), left);
    std::vector<CleanedField> fields;
    for (const Json::Member& member : raw.fields.members()) {
        const std::size_t place = places[fields.size()];
        CleanedField field{member.key, member.value, std::nullopt, Cleaning::Kept, rules.of(member.key)};
        if (place != none) {
            field.cleaned = left[place].value;
        } else if (field.rules.empty()) { // a name that is not kept stands as "*" in `cut`
            const std::string rule = sanitize::ruleFor(profile, raw.name, member.key).rule;
            field.rules.push_back(rule.empty() ? std::string(sanitize::rules::tooMany) : rule);
        }
        judge(profile, raw.name, field);
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<CleanedField> keptFields(const product::Profile& profile, const event::Event& kept)
{
    Rules rules(kept.cut);
    std::vector<CleanedField> fields;
    for (const Json::Member& member : kept.fields.members()) {
        CleanedField field{member.key, std::nullopt, member.value, Cleaning::Kept, rules.of(member.key)};
        judge(profile, kept.name, field);
        if (field.what == Cleaning::Kept)
            field.raw = member.value;
        fields.push_back(std::move(field));
    }
    for (const event::Removed& removed : rules.unused())
        fields.push_back({removed.field, std::nullopt, std::nullopt, Cleaning::Dropped, {removed.rule}});
    return fields;
}

} // namespace vitrine::report
