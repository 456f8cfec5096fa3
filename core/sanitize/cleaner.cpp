// SPDX-License-Identifier: Apache-2.0
#include "sanitize/cleaner.h"

#include "base/clock.h"
#include "base/secrets.h"
#include "base/text.h"
#include "sanitize/flags.h"
#include "sanitize/rules.h"
#include "sanitize/sanitizer.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

using product::FieldClass;
using product::FieldType;
using Fate = FieldRule::Fate;

constexpr std::size_t longestText = 16u << 10;
constexpr std::size_t longestTexts = 64u << 10; // of one event
constexpr std::size_t longestNumber = 32;
constexpr std::size_t longestTime = 40;
constexpr std::size_t mostItems = 256;
constexpr std::size_t mostCuts = 64;
constexpr std::size_t longestName = 64;
constexpr unsigned deepest = 8;

bool isShortNumber(const Json& value) { return value.isNumber() && value.text().size() <= longestNumber; }

bool isTime(const Json& value)
{
    if (value.isString())
        return value.text().size() <= longestTime && parseIsoTime(value.text()).has_value();
    return isShortNumber(value) && value.integer().has_value();
}

bool contains(const std::vector<std::string>& all, std::string_view one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool mayBeJson(std::string_view text)
{
    const std::string_view plain = trimmed(text);
    return !plain.empty() &&
           ((plain.front() == '{' && plain.back() == '}') || (plain.front() == '[' && plain.back() == ']') ||
            (plain.size() > 1 && plain.front() == '"' && plain.back() == '"'));
}

bool beginsWithDash(const Json& value) { return value.isString() && value.text().starts_with('-'); }

} // namespace

void Cleaner::add(const Json::Member& member)
{
    const FieldRule rule = ruleFor(m_profile, m_event, member.key);
    const Spot spot{rule, rule.field ? member.key : shown(member.key), 0};
    if (m_fields.members().size() >= mostItems)
        static_cast<void>(drop(spot.path, rules::tooMany));
    else if (Value value = fated(member.value, spot))
        m_fields.members().push_back({member.key, std::move(*value)});
}

Cleaner::Value Cleaner::drop(const std::string& path, std::string_view rule)
{
    ++m_drops;
    const auto same = [&](const event::Removed& removed) { return removed.field == path && removed.rule == rule; };
    if (m_cut.size() > mostCuts || std::any_of(m_cut.begin(), m_cut.end(), same))
        return std::nullopt;
    if (m_cut.size() == mostCuts)
        m_cut.push_back({"*", std::string(rules::tooMany)});
    else
        m_cut.push_back({path, std::string(rule)});
    return std::nullopt;
}

Cleaner::Value Cleaner::fated(const Json& value, const Spot& spot)
{
    const FieldRule& rule = spot.rule;
    if (rule.fate == Fate::Gone)
        return drop(spot.path, rule.rule);
    if (value.isNull())
        return value;
    if (rule.fate == Fate::Checked)
        return typed(value, spot);
    static_cast<void>(drop(spot.path, rule.rule));
    if (rule.fate == Fate::Given)
        return Json(m_profile.sanitizing.given);
    return Json(rule.fate == Fate::Hashed ? m_texts.hash(value.plain()) : "<" + rule.rule + ">");
}

Cleaner::Value Cleaner::typed(const Json& value, const Spot& spot)
{
    if (!spot.rule.inside.empty())
        return any(value, spot);
    switch (spot.rule.field->type) {
    case FieldType::Text:
        if (value.isString())
            return text(value.text(), spot);
        if ((value.isObject() || value.isArray()) && spot.rule.field->fieldClass == FieldClass::FreeText) {
            const Value inside = any(value, spot);
            return inside ? Value(inside->dump()) : std::nullopt;
        }
        break;
    case FieldType::Boolean:
        return value.isBool() ? Value(value) : drop(spot.path, rules::type);
    case FieldType::Integer:
        return isShortNumber(value) && value.integer() ? Value(value) : drop(spot.path, rules::type);
    case FieldType::Number:
        return isShortNumber(value) && value.real() ? Value(value) : drop(spot.path, rules::type);
    case FieldType::Time:
        return isTime(value) ? Value(value) : drop(spot.path, rules::type);
    case FieldType::List:
        return structured(value, Json::Kind::Array, spot);
    case FieldType::Object:
        return structured(value, Json::Kind::Object, spot);
    }
    return drop(spot.path, rules::type);
}

Cleaner::Value Cleaner::structured(const Json& value, Json::Kind kind, const Spot& spot)
{
    if (value.kind() == kind)
        return any(value, spot);
    if (!value.isString() || value.text().size() > longestText)
        return drop(spot.path, rules::type);
    const auto inside = Json::parse(value.text(), {longestText, 2 * deepest});
    if (!inside || inside->kind() != kind)
        return drop(spot.path, rules::type);
    const Value clean = any(*inside, spot);
    return clean ? Value(clean->dump()) : std::nullopt;
}

Cleaner::Value Cleaner::any(const Json& value, const Spot& spot)
{
    if (spot.depth > deepest)
        return drop(spot.path, rules::tooDeep);
    switch (value.kind()) {
    case Json::Kind::Null:
    case Json::Kind::Bool:
        return value;
    case Json::Kind::Number:
        return isShortNumber(value) ? Value(value) : drop(spot.path, rules::tooLong);
    case Json::Kind::String:
        return text(value.text(), spot);
    case Json::Kind::Array:
        return spot.rule.takesNames() && spot.depth == 0 ? names(value, spot) : list(value, spot);
    case Json::Kind::Object:
        break;
    }
    return object(value, spot);
}

Cleaner::Value Cleaner::list(const Json& value, const Spot& spot)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < value.items().size(); ++i) {
        if (i >= mostItems) {
            static_cast<void>(drop(spot.path, rules::tooMany));
            break;
        }
        if (Value item = any(value.items()[i], spot.in(std::to_string(i))))
            out.push(std::move(*item));
    }
    return out;
}

Cleaner::Value Cleaner::names(const Json& value, const Spot& spot)
{
    Json out = Json::array();
    const auto& items = value.items();
    const bool withDash = std::any_of(items.begin(), items.end(), beginsWithDash);
    for (std::size_t i = 0; i < std::min(items.size(), mostItems); ++i)
        if (Value item = name(items[i], withDash, spot.in(std::to_string(i))))
            out.push(std::move(*item));
    if (items.size() > mostItems)
        static_cast<void>(drop(spot.path, rules::tooMany));
    return out;
}

Cleaner::Value Cleaner::name(const Json& value, bool withDash, const Spot& spot)
{
    if (!value.isString())
        return drop(spot.path, rules::type);
    const std::string_view whole = value.text();
    const std::size_t equals = std::min(whole.find('='), whole.size());
    const std::string_view flag = whole.substr(0, equals);
    if (!isName(flag) || (withDash && !flag.starts_with('-')))
        return drop(spot.path, rules::flagValue);
    Value clean = text(flag, spot);
    if (!clean || equals == whole.size())
        return clean;
    if (flagMayGo(flag, whole.substr(equals + 1), spot))
        return value;
    static_cast<void>(drop(spot.path, rules::flagValue));
    return clean;
}

Cleaner::Value Cleaner::object(const Json& value, const Spot& spot)
{
    Json out = Json::object();
    for (const Json::Member& each : value.members()) {
        if (out.members().size() >= mostItems) {
            static_cast<void>(drop(spot.path, rules::tooMany));
            break;
        }
        if (Value inside = member(each, spot))
            out.members().push_back({each.key, std::move(*inside)});
    }
    const bool nothingLeft = out.members().empty() && !value.members().empty();
    return nothingLeft ? std::nullopt : Value(std::move(out));
}

Cleaner::Value Cleaner::member(const Json::Member& member, const Spot& spot)
{
    const product::FieldChoice* choice = spot.rule.choice;
    const Spot inner = spot.in(shown(member.key));
    if (namesSecret(member.key) && !(member.value.isNumber() && countsTokens(member.key)))
        return drop(inner.path, rules::secretName);
    if (choice && contains(choice->hashed, member.key)) {
        static_cast<void>(drop(inner.path, rules::hashed));
        return Json(m_texts.hash(member.value.plain()));
    }
    if (!choice || !contains(choice->keys, member.key))
        return drop(inner.path, rules::undeclared);
    return any(member.value, inner);
}

Cleaner::Value Cleaner::jsonText(std::string_view value, const Spot& spot, bool& isJson)
{
    const auto inside = Json::parse(value, {longestText, 2 * deepest});
    isJson = inside.has_value();
    if (!isJson && inside.error().code == Code::TooDeep) {
        isJson = true;
        return drop(spot.path, rules::tooDeep);
    }
    if (!isJson)
        return std::nullopt;
    const std::size_t dropsBefore = m_drops;
    const Value clean = any(*inside, {spot.rule, spot.path, spot.depth + 1});
    if (!clean)
        return std::nullopt;
    return m_drops == dropsBefore ? Json(value) : Json(clean->dump());
}

Cleaner::Value Cleaner::text(std::string_view value, const Spot& spot)
{
    m_looked += value.size();
    if (value.size() > longestText || m_looked > longestTexts)
        return drop(spot.path, rules::tooLong);
    if (spot.depth > deepest)
        return drop(spot.path, rules::tooDeep);
    if (!isUtf8(value))
        return drop(spot.path, rules::notText);
    if (mayBeJson(value)) {
        bool isJson = false;
        Value clean = jsonText(value, spot, isJson);
        if (isJson)
            return clean;
    }
    const bool prose = spot.rule.field && spot.rule.field->fieldClass == FieldClass::FreeText;
    const Flags flags = prose ? Flags::InSentence : Flags::OnCommandLine;
    const auto cutText = withoutFlagValues(
        value, flags, [&](std::string_view flag, std::string_view given) { return flagMayGo(flag, given, spot); });
    if (cutText)
        static_cast<void>(drop(spot.path, rules::flagValue));
    CleanText clean = m_texts.clean(cutText ? *cutText : std::string(value), place(spot));
    for (const std::string_view rule : clean.rules)
        static_cast<void>(drop(spot.path, rule));
    return clean.text ? Value(std::move(*clean.text)) : std::nullopt;
}

bool Cleaner::flagMayGo(std::string_view flag, std::string_view value, const Spot& spot) const
{
    const FieldRule rule = ruleFor(m_profile, m_event, flag);
    return rule.fate == Fate::Checked && rule.field && m_texts.isClean(value, place(spot));
}

Place Cleaner::place(const Spot& spot) const
{
    const product::Field* field = spot.rule.field;
    if (!field)
        return {};
    Place place{field->name, {}, nullptr};
    place.kind.identifier = field->fieldClass == FieldClass::Identifier;
    place.kind.version = spot.path.find("ersion") != std::string::npos;
    if (field->fieldClass != FieldClass::FreeText)
        place.example = &field->example;
    return place;
}

std::string Cleaner::shown(std::string_view name) const
{
    const bool tells = name.empty() || name.size() > longestName || !isUtf8(name) || !m_texts.isClean(name, {});
    return tells ? "*" : std::string(name);
}

} // namespace vitrine::sanitize
