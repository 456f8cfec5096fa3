// SPDX-License-Identifier: Apache-2.0
#include "record/scope.h"

#include "record/tool.h"

#include <algorithm>
#include <utility>

namespace vitrine::record {
namespace {

constexpr std::string_view unfinished = "Unfinished"; // left without a word on how it went

} // namespace

std::uint64_t OpenScopes::begin(Facts facts, std::uint64_t parent, Millis ticks)
{
    Open scope;
    scope.id = ++m_last;
    scope.parent = parent;
    scope.began = ticks;
    scope.facts = std::move(facts);
    m_open.push_back(std::move(scope));
    return m_last;
}

OpenScopes::Open* OpenScopes::find(std::uint64_t id)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const Open& scope) { return scope.id == id; });
    return found == m_open.end() ? nullptr : &*found;
}

bool OpenScopes::isInside(const Open& scope, std::uint64_t id) const
{
    if (id == 0 || scope.id == id)
        return true;
    const auto parent =
        std::find_if(m_open.begin(), m_open.end(), [&](const Open& other) { return other.id == scope.parent; });
    return parent != m_open.end() && isInside(*parent, id);
}

std::vector<OpenScopes::Open> OpenScopes::take(std::uint64_t id)
{
    const auto ends =
        std::stable_partition(m_open.begin(), m_open.end(), [&](const Open& scope) { return !isInside(scope, id); });
    std::vector<Open> taken(std::make_move_iterator(ends), std::make_move_iterator(m_open.end()));
    m_open.erase(ends, m_open.end());
    std::reverse(taken.begin(), taken.end());
    return taken;
}

Scope::Scope(Scope&& other) noexcept : m_tool(std::move(other.m_tool)), m_id(std::exchange(other.m_id, 0)) {}

Scope& Scope::operator=(Scope&& other) noexcept
{
    std::swap(m_tool, other.m_tool);
    std::swap(m_id, other.m_id);
    return *this;
}

Scope::~Scope() { end(false, unfinished); }

void Scope::add(std::string_view field, Json value)
{
    const auto tool = m_tool.lock();
    if (OpenScopes::Open* scope = tool ? (*tool)->m_scopes.find(m_id) : nullptr)
        scope->fields.set(field, std::move(value));
}

Outcome Scope::completed() { return end(true, {}); }
Outcome Scope::failed(std::string_view errorType) { return end(false, errorType.empty() ? unfinished : errorType); }

Outcome Scope::end(bool success, std::string_view errorType)
{
    const auto tool = m_tool.lock();
    const std::uint64_t id = std::exchange(m_id, 0);
    return tool && id != 0 ? (*tool)->endScope(id, success, errorType) : Outcome::Off;
}

} // namespace vitrine::record
