// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fieldtally.h"

#include <algorithm>
#include <cmath>

namespace vitrine::report {
namespace {

constexpr std::size_t longestValue = 256;
constexpr std::size_t mostSpellings = 8;
constexpr std::size_t mostKinds = 1000;

std::string_view typeOf(const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::Bool:
        return "boolean";
    case Json::Kind::Number:
        return "number";
    case Json::Kind::String:
        return "text";
    case Json::Kind::Array:
        return "list";
    case Json::Kind::Object:
        return "object";
    case Json::Kind::Null:
        break;
    }
    return "null";
}

// A spool writes a session's number as text.
Json asDeclared(product::FieldType type, const std::string& text)
{
    auto number = type == product::FieldType::Integer ? Json::parse(text) : Result<Json>(Json(text));
    return number && number->isNumber() ? std::move(*number) : Json(text);
}

// Whether the profile knows the field by just this name: of "datastores.*" each is a field of its own.
bool spelledOut(const product::Field* field, const std::string& key)
{
    return field &&
           (field->name == key || std::find(field->aliases.begin(), field->aliases.end(), key) != field->aliases.end());
}

// Without breaking a character.
std::string shortened(std::string text)
{
    if (text.size() <= longestValue)
        return text;
    std::size_t end = longestValue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

void FieldTally::add(Side side, const event::Event& event)
{
    ++m_events[side];
    if (m_kinds.size() < mostKinds || m_kinds.contains(event.name))
        ++m_kinds[event.name][side];
    if (m_whole)
        addHeads(side, event);
    addIfMissing(side, event, product::Role::EventId, event.id);
    addIfMissing(side, event, product::Role::Session, event.session);
    for (const Json::Member& member : event.fields.members()) {
        const product::Field* declared = m_profile.field(event.name, member.key);
        addField(side, spelledOut(declared, member.key) ? declared->name : member.key, declared != nullptr, member);
    }
}

// A spool line has beside its fields what a request has among them: for a comparison it is the same field.
void FieldTally::addIfMissing(Side side, const event::Event& event, product::Role role, const std::string& value)
{
    const auto declared = std::find_if(m_profile.commonFields.begin(), m_profile.commonFields.end(),
                                       [&](const product::Field& field) { return field.role == role; });
    const bool missing =
        declared != m_profile.commonFields.end() && !value.empty() &&
        std::none_of(event.fields.members().begin(), event.fields.members().end(),
                     [&](const Json::Member& member) { return m_profile.field(event.name, member.key) == &*declared; });
    if (missing)
        addField(side, declared->name, true, {declared->name, asDeclared(declared->type, value)});
}

void FieldTally::addHeads(Side side, const event::Event& event)
{
    addField(side, "name", true, {"name", event.name}, true);
    if (event.time)
        addField(side, "time", true, {"time", isoTime(*event.time)}, true);
}

void FieldTally::addField(Side side, const std::string& name, bool declared, const Json::Member& member, bool head)
{
    const std::string key = head ? '\0' + name : name; // an event may have a field called "name"
    auto found = m_fields.find(key);
    if (found == m_fields.end()) {
        if (m_fields.size() >= mostComparedFields) {
            ++m_leftOut;
            return;
        }
        found = m_fields.emplace(key, Counted()).first;
    }
    Counted& counted = found->second;
    counted.head = head;
    counted.declared = counted.declared || declared;
    counted.events[side] += counted.lastEvent[side] == m_events[side] ? 0 : 1;
    counted.lastEvent[side] = m_events[side];
    counted.types[side].insert(typeOf(member.value));
    if (counted.spellings[side].size() < mostSpellings)
        counted.spellings[side].insert(member.key);
    std::string value = m_whole ? member.value.plain() : shortened(member.value.plain());
    const auto known = counted.values.find(value);
    const bool isNew = known == counted.values.end() || known->second[side] == 0;
    if (isNew && counted.distinct[side] >= mostDistinct) {
        counted.more[side] = true;
        return;
    }
    counted.distinct[side] += isNew ? 1 : 0;
    ++counted.values[std::move(value)][side];
}

double FieldTally::shareOf(std::uint64_t part, Side side) const
{
    return m_events[side] == 0 ? 0 : static_cast<double>(part) / static_cast<double>(m_events[side]);
}

Difference FieldTally::differenceOf(std::uint64_t a, std::uint64_t b) const
{
    if (a == 0 || b == 0)
        return a == b ? Difference::Same : a == 0 ? Difference::Appeared : Difference::Vanished;
    const bool moved = std::abs(shareOf(a, A) - shareOf(b, B)) >= shareThatCounts;
    return moved ? Difference::Changed : Difference::Same;
}

FieldDifference FieldTally::difference(const std::string& name, const Counted& counted) const
{
    FieldDifference made;
    made.field = counted.head ? name.substr(1) : name;
    made.head = counted.head;
    made.declared = counted.declared;
    for (const Side side : {A, B}) {
        FieldSide& to = side == A ? made.a : made.b;
        to.events = counted.events[side];
        to.types.assign(counted.types[side].begin(), counted.types[side].end());
        to.spellings.assign(counted.spellings[side].begin(), counted.spellings[side].end());
        to.distinct = counted.distinct[side];
        to.more = counted.more[side];
    }
    for (const auto& [value, events] : counted.values)
        made.valueCounts.push_back({value, events[A], events[B]});
    made.what = differenceOf(made.a.events, made.b.events);
    const bool both = made.a.events > 0 && made.b.events > 0;
    made.share = made.what == Difference::Changed;
    made.types = both && made.a.types != made.b.types;
    made.spelling = both && made.a.spellings != made.b.spellings;
    const bool choice = m_whole || (made.a.distinct <= fewValues && made.b.distinct <= fewValues);
    made.values = both && choice && std::any_of(made.valueCounts.begin(), made.valueCounts.end(), [](const auto& each) {
                      return each.a == 0 || each.b == 0;
                  });
    if (made.types || made.spelling || made.values)
        made.what = Difference::Changed;
    std::sort(made.valueCounts.begin(), made.valueCounts.end(), [](const ValueCount& one, const ValueCount& other) {
        return std::pair(other.a + other.b, one.value) < std::pair(one.a + one.b, other.value);
    });
    if (made.valueCounts.size() > mostValues)
        made.valueCounts.resize(mostValues);
    return made;
}

std::vector<KindDifference> FieldTally::kinds() const
{
    std::vector<KindDifference> made;
    for (const auto& [event, events] : m_kinds)
        made.push_back({event, differenceOf(events[A], events[B]), events[A], events[B]});
    std::stable_sort(made.begin(), made.end(),
                     [](const KindDifference& one, const KindDifference& other) { return one.what < other.what; });
    return made;
}

Comparison FieldTally::result() const
{
    Comparison comparison;
    comparison.a = m_events[A];
    comparison.b = m_events[B];
    comparison.fieldsLeftOut = m_leftOut;
    comparison.kinds = kinds();
    for (const auto& [name, counted] : m_fields)
        comparison.fields.push_back(difference(name, counted));
    std::stable_sort(comparison.fields.begin(), comparison.fields.end(),
                     [](const FieldDifference& one, const FieldDifference& other) {
                         return std::pair(!one.head, one.head ? Difference::Same : one.what) <
                                std::pair(!other.head, other.head ? Difference::Same : other.what);
                     });
    return comparison;
}

} // namespace vitrine::report
