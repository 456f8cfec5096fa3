// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/members.h"

#include "sanitize/fieldrule.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace vitrine::audit {
namespace {

constexpr std::size_t mostEntries = 16'384; // of each generation
constexpr std::size_t mostNames = 10'000;   // hostile files invent them
constexpr std::size_t longestValue = 512;
constexpr std::size_t longestTexts = 7000; // the sanitizer takes no more than 64 KB of texts, at nine times at most
constexpr std::size_t mostMembers = 128;   // and 256 fields
constexpr std::size_t mostTold = 24;       // and reports 64 of them

bool begins(std::string_view path, std::string_view name) { return path.substr(0, path.find('.')) == name; }

// Bytes of text in a value, at any depth.
std::size_t textIn(const Json& value)
{
    std::size_t size = value.isString() ? value.text().size() : 0;
    for (const Json& item : value.items())
        size += textIn(item);
    for (const Json::Member& member : value.members())
        size += member.key.size() + textIn(member.value);
    return size;
}

} // namespace

Members::Members(const product::Profile& profile, const sanitize::Sanitizer& sanitizer, Examine examine)
    : m_profile(profile), m_sanitizer(sanitizer), m_examine(std::move(examine))
{
    for (const product::OffSign& sign : profile.offSigns)
        m_usable = m_usable && !sign.value.isNull(); // it would be told by a field that is not there
}

std::uint32_t Members::numberOf(const std::string& name)
{
    const auto [known, isNew] = m_names.try_emplace(name, static_cast<std::uint32_t>(m_names.size()));
    if (isNew)
        m_seen.push_back(0);
    return known->second;
}

Members::Views& Members::viewsOf(std::string_view event)
{
    if (m_names.size() > mostNames || m_views.size() > mostNames) {
        m_views.clear();
        m_names.clear();
        m_seen.clear();
    }
    return m_views[std::string(event)];
}

// Whether no harmless text in that field is worth a word: everything else that a value can do is looked for here.
bool Members::tellsNothing(std::string_view event, const std::string& key) const
{
    const sanitize::FieldRule rule = sanitize::ruleFor(m_profile, event, key);
    if (!m_profile.event(event) || !rule.takesHarmlessText() || !rule.inside.empty())
        return false;
    const product::Field& field = *rule.field;
    const auto named = [&](const std::string& path) { return begins(path, field.name) || begins(path, key); };
    const auto& signs = m_profile.offSigns;
    const auto& choices = m_profile.sanitizing.fields;
    const auto& promises = m_profile.neverSends;
    return field.listed && field.form == product::Form::Any && field.values.empty() &&
           std::none_of(signs.begin(), signs.end(), [&](const auto& sign) { return named(sign.field); }) &&
           std::none_of(choices.begin(), choices.end(), [&](const auto& choice) { return named(choice.field); }) &&
           std::none_of(promises.begin(), promises.end(), [&](const auto& promise) {
               return std::any_of(promise.fields.begin(), promise.fields.end(), named);
           });
}

Members::View Members::made(std::string_view event, const std::string& key)
{
    const product::Field* field = m_profile.field(event, key);
    const std::string& name = field ? field->name : key;
    View view;
    view.key = numberOf(key);
    view.name = numberOf(name);
    view.dotted = key.find('.') != std::string::npos || name.find('.') != std::string::npos;
    view.trusted = tellsNothing(event, key);
    return view;
}

// No other field of this event is called, or meant, the same.
bool Members::apart(View& view)
{
    const bool alone = m_seen[view.key] != m_events && m_seen[view.name] != m_events;
    m_seen[view.key] = m_seen[view.name] = m_events;
    return alone && !view.dotted;
}

const std::vector<Told>& Members::of(const event::Event& event, const Json::Member& member, View& view)
{
    static const std::vector<Told> nothing;
    if (view.trusted && member.value.isString() && m_sanitizer.harmless(member.value.text()))
        return nothing;
    m_key = std::to_string(event.name.size()) + ' ' + std::to_string(member.key.size()) + ' ';
    m_key.append(event.name).append(member.key).append(1, static_cast<char>(member.value.kind()));
    m_key += member.value.plain();
    ++view.asked;
    if (const auto known = m_new.find(m_key); known != m_new.end())
        return ++view.found, known->second;
    if (const auto known = m_old.find(m_key); known != m_old.end())
        return ++view.found, m_new.emplace(m_key, known->second).first->second;
    event::Event alone;
    alone.name = event.name;
    alone.fields.members().push_back(member);
    std::vector<Told> told = m_examine(alone);
    if (view.repeats() && m_key.size() <= longestValue)
        return m_new.emplace(m_key, std::move(told)).first->second;
    return m_passing.emplace_back(std::move(told));
}

bool Members::look(const event::Event& event, std::vector<const Told*>& out)
{
    out.clear();
    m_passing.clear();
    const auto& members = event.fields.members();
    if (!m_usable || members.size() > mostMembers || !event.warnings.empty() || textIn(event.fields) > longestTexts)
        return false;
    if (m_new.size() >= mostEntries)
        m_old = std::exchange(m_new, {});
    m_passing.reserve(members.size());
    Views& views = viewsOf(event.name);
    ++m_events;
    for (const Json::Member& member : members) {
        const auto known = views.find(member.key);
        View& view = known != views.end() ? known->second : views[member.key] = made(event.name, member.key);
        if (!apart(view))
            return false;
        for (const Told& told : of(event, member, view))
            out.push_back(&told);
        if (out.size() > mostTold)
            return false;
    }
    std::stable_sort(out.begin(), out.end(), [](const Told* a, const Told* b) {
        return std::tie(a->stage, a->rank) < std::tie(b->stage, b->rank);
    });
    return true;
}

} // namespace vitrine::audit
