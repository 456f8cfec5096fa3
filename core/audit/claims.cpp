// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/claims.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

constexpr JsonLimits limits{64u << 10, 16};

Json inside(const Json& value, std::string_view path)
{
    if (path.empty())
        return value;
    if (value.isString()) {
        const auto parsed = Json::parse(value.text(), limits);
        return parsed && parsed->isObject() ? inside(*parsed, path) : Json();
    }
    if (const Json* whole = value.find(path)) // a key that has dots itself
        return *whole;
    const std::size_t dot = path.find('.');
    const Json* next = value.find(path.substr(0, dot));
    return next && dot != std::string_view::npos ? inside(*next, path.substr(dot + 1)) : Json();
}

} // namespace

Claims::Claims(const product::Profile& profile) : m_profile(profile)
{
    for (const product::FieldChoice& choice : profile.sanitizing.fields)
        if (!choice.promise.empty() && choice.does != product::Removal::Keep)
            m_forbidden.push_back({choice.field, named(choice.promise)});
    for (const product::Promise& promise : profile.neverSends)
        for (const std::string& field : promise.fields)
            if (!ofField(field))
                m_forbidden.push_back({field, &promise});
}

const product::Promise* Claims::ofField(std::string_view field) const
{
    const auto found = std::find_if(m_forbidden.begin(), m_forbidden.end(),
                                    [&](const Forbidden& forbidden) { return forbidden.field == field; });
    if (found != m_forbidden.end())
        return found->promise;
    const product::FieldChoice* choice = m_profile.sanitizing.field(field.substr(0, field.find('.')));
    return choice && choice->names ? named(choice->promise) : nullptr;
}

const product::Promise* Claims::ofShape(product::Detects detects) const
{
    for (const product::Promise& promise : m_profile.neverSends)
        if (std::find(promise.detects.begin(), promise.detects.end(), detects) != promise.detects.end())
            return &promise;
    return nullptr;
}

const product::Promise* Claims::ofFlags(std::string_view field) const
{
    if (const product::Promise* own = ofField(field))
        return own;
    for (const product::FieldChoice& choice : m_profile.sanitizing.fields)
        if (choice.names && !choice.promise.empty())
            return named(choice.promise);
    return nullptr;
}

const product::Promise* Claims::named(std::string_view id) const
{
    for (const product::Promise& promise : m_profile.neverSends)
        if (promise.id == id)
            return &promise;
    return nullptr;
}

Quote Claims::quoteOf(const product::Promise& promise)
{
    return {promise.quote.empty() ? promise.text : promise.quote, promise.where};
}

Names namesIn(const product::Profile& profile, const event::Event& event)
{
    Names names;
    for (const Json::Member& member : event.fields.members())
        names.emplace_back(member.key, profile.field(event.name, member.key));
    return names;
}

Json valueAt(const Names& names, const event::Event& event, std::string_view path)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& [key, field] = names[i];
        const Json& value = event.fields.members()[i].value;
        const std::string_view declared = field ? std::string_view(field->name) : std::string_view();
        for (const std::string_view name : {key, declared}) {
            if (name.empty() || !path.starts_with(name))
                continue;
            if (path.size() == name.size())
                return value;
            if (path[name.size()] == '.')
                return inside(value, path.substr(name.size() + 1));
        }
    }
    return {};
}

} // namespace vitrine::audit
