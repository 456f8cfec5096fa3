// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace vitrine {
namespace {

const Json nullJson;
const Json::Items noItems;
const Json::Members noMembers;

std::string shortest(double value)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

void newline(std::string& out, int indent)
{
    out += '\n';
    out.append(static_cast<std::size_t>(indent) * 2, ' ');
}

bool sameNumber(const Json& a, const Json& b)
{
    if (a.text() == b.text())
        return true;
    if (const auto x = a.integer(), y = b.integer(); x && y)
        return x == y;
    return a.real() == b.real();
}

bool sameMembers(const Json& a, const Json& b)
{
    return a.members().size() == b.members().size() &&
           std::all_of(a.members().begin(), a.members().end(), [&](const auto& member) {
               const Json* other = b.find(member.key);
               return other && *a.find(member.key) == *other;
           });
}

} // namespace

Json::Json(std::int64_t value) : m_value(Number{std::to_string(value)}) {}
Json::Json(std::uint64_t value) : m_value(Number{std::to_string(value)}) {}
Json::Json(double value)
{
    if (std::isfinite(value))
        m_value = Number{shortest(value)};
}

Json Json::number(std::string token)
{
    Json value;
    value.m_value = Number{std::move(token)};
    return value;
}

Json Json::array(Items items)
{
    Json value;
    value.m_value = std::move(items);
    return value;
}

Json Json::object(std::initializer_list<Member> members)
{
    Json value;
    value.m_value = Members(members);
    return value;
}

std::optional<bool> Json::boolean() const
{
    const bool* value = std::get_if<bool>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> Json::integer() const
{
    if (!isNumber())
        return std::nullopt;
    const std::string_view token = text();
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error == std::errc() && end == token.data() + token.size())
        return value;
    const auto asReal = real();
    if (!asReal || std::abs(*asReal) > 9007199254740992.0)
        return std::nullopt;
    value = static_cast<std::int64_t>(*asReal);
    return static_cast<double>(value) == *asReal ? std::optional(value) : std::nullopt;
}

std::optional<double> Json::real() const
{
    if (!isNumber())
        return std::nullopt;
    const std::string_view token = text();
    double value = 0;
    const auto error = std::from_chars(token.data(), token.data() + token.size(), value).ec;
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

std::string_view Json::text() const
{
    if (const auto* number = std::get_if<Number>(&m_value))
        return number->token;
    if (const auto* string = std::get_if<std::string>(&m_value))
        return *string;
    return {};
}

std::string Json::plain() const { return isString() ? std::string(text()) : dump(); }

const Json::Items& Json::items() const
{
    const auto* items = std::get_if<Items>(&m_value);
    return items ? *items : noItems;
}

const Json::Members& Json::members() const
{
    const auto* members = std::get_if<Members>(&m_value);
    return members ? *members : noMembers;
}

Json::Items& Json::items()
{
    if (!isArray())
        m_value = Items();
    return std::get<Items>(m_value);
}

Json::Members& Json::members()
{
    if (!isObject())
        m_value = Members();
    return std::get<Members>(m_value);
}

const Json* Json::find(std::string_view key) const
{
    const Members& all = members();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Member& m) { return m.key == key; });
    return found == all.rend() ? nullptr : &found->value;
}

const Json* Json::find(std::initializer_list<std::string_view> path) const
{
    const Json* at = this;
    for (const auto key : path)
        if (at)
            at = at->find(key);
    return at;
}

const Json& Json::operator[](std::string_view key) const
{
    const Json* found = find(key);
    return found ? *found : nullJson;
}

Json& Json::set(std::string_view key, Json value)
{
    Members& all = members();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Member& m) { return m.key == key; });
    if (found != all.rend())
        found->value = std::move(value);
    else
        all.push_back({std::string(key), std::move(value)});
    return *this;
}

Json& Json::push(Json value)
{
    items().push_back(std::move(value));
    return *this;
}

bool Json::remove(std::string_view key)
{
    return isObject() && std::erase_if(members(), [&](const Member& m) { return m.key == key; }) > 0;
}

bool Json::hasDuplicateKeys() const
{
    std::set<std::string_view> seen;
    for (const Member& member : members())
        if (!seen.insert(member.key).second || member.value.hasDuplicateKeys())
            return true;
    return std::any_of(items().begin(), items().end(), [](const Json& item) { return item.hasDuplicateKeys(); });
}

std::string Json::dump() const
{
    std::string out;
    write(out, nullptr, -1);
    return out;
}

std::string Json::pretty() const
{
    std::string out;
    write(out, nullptr, 0);
    return out;
}

void Json::dump(std::string& out, std::vector<JsonSpan>* spans) const { write(out, spans, -1); }

void Json::write(std::string& out, std::vector<JsonSpan>* spans, int indent) const
{
    const std::size_t start = out.size();
    const int inner = indent < 0 ? -1 : indent + 1;
    bool first = true;
    const auto separate = [&] {
        if (!std::exchange(first, false))
            out += ',';
        if (indent >= 0)
            newline(out, inner);
    };
    switch (kind()) {
    case Kind::Null: out += "null"; break;
    case Kind::Bool: out += *boolean() ? "true" : "false"; break;
    case Kind::Number: out += text(); break;
    case Kind::String: appendJsonString(out, text()); break;
    case Kind::Array:
        out += '[';
        for (const Json& item : items()) {
            separate();
            item.write(out, spans, inner);
        }
        break;
    case Kind::Object:
        out += '{';
        for (const Member& member : members()) {
            separate();
            appendJsonString(out, member.key);
            out += indent < 0 ? ":" : ": ";
            member.value.write(out, spans, inner);
        }
        break;
    }
    if (isArray() || isObject()) {
        if (!first && indent >= 0)
            newline(out, indent);
        out += isArray() ? ']' : '}';
    }
    if (spans && m_mark >= 0)
        spans->push_back({m_mark, start, out.size() - start});
}

bool operator==(const Json& a, const Json& b)
{
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case Json::Kind::Number: return sameNumber(a, b);
    case Json::Kind::Array: return a.items() == b.items();
    case Json::Kind::Object: return sameMembers(a, b);
    default: return a.boolean() == b.boolean() && a.text() == b.text();
    }
}

} // namespace vitrine
