// SPDX-License-Identifier: Apache-2.0
#include "record/context.h"

#include "consent/ci.h"

#include <algorithm>
#include <fnmatch.h>
#include <optional>

namespace vitrine::record {
namespace {

using product::Signal;

bool fits(const std::string& pattern, const std::string& text)
{
    return ::fnmatch(pattern.c_str(), text.c_str(), FNM_NOESCAPE) == 0;
}

class Signals
{
public:
    Signals(const product::Profile& profile, const Environment& environment, const Host& host)
        : m_profile(profile), m_environment(environment), m_host(host)
    {
    }

    // Nothing: this signal is silent.
    [[nodiscard]] std::optional<Json> read(const Signal& signal) const
    {
        if (signal.kind == Signal::Kind::Otherwise)
            return signal.value;
        const std::optional<Json> said = saidBy(signal);
        if (!said || (!signal.is.empty() && !isOneOf(signal.is, said->plain())))
            return std::nullopt;
        return signal.value.isNull() ? said : signal.value;
    }

private:
    [[nodiscard]] static bool isOneOf(const std::vector<std::string>& patterns, const std::string& text)
    {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const std::string& pattern) { return fits(pattern, text); });
    }

    [[nodiscard]] static std::optional<Json> unlessEmpty(std::string_view text)
    {
        return text.empty() ? std::nullopt : std::optional(Json(text));
    }

    [[nodiscard]] std::optional<Json> saidBy(const Signal& signal) const
    {
        switch (signal.kind) {
        case Signal::Kind::Given:
            if (const auto given = m_host.given.find(signal.name); given != m_host.given.end())
                return unlessEmpty(given->second);
            return std::nullopt;
        case Signal::Kind::System:
            return factOf(signal.fact);
        case Signal::Kind::Variable:
            return unlessEmpty(m_environment.variable(signal.name).value_or(""));
        case Signal::Kind::Executable:
            return fits(signal.name, m_host.executable) ? std::optional(Json(true)) : std::nullopt;
        case Signal::Kind::Server:
            return m_host.server ? std::optional(Json(true)) : std::nullopt;
        case Signal::Kind::Otherwise:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Json> factOf(Signal::Fact fact) const
    {
        switch (fact) {
        case Signal::Fact::Os:
            return unlessEmpty(m_host.system.os);
        case Signal::Fact::OsVersion:
            return unlessEmpty(m_host.system.version);
        case Signal::Fact::OsTitle:
            return unlessEmpty(m_host.system.title);
        case Signal::Fact::Architecture:
            return unlessEmpty(m_host.system.architecture);
        case Signal::Fact::ProductVersion:
            return unlessEmpty(m_host.version);
        case Signal::Fact::Ci:
            break;
        }
        return Json(consent::inCi(m_profile, m_environment));
    }

    const product::Profile& m_profile;
    const Environment& m_environment;
    const Host& m_host;
};

} // namespace

Json contextOf(const product::Profile& profile, const Environment& environment, const Host& host)
{
    const Signals signals(profile, environment, host);
    Json context = Json::object();
    for (const product::ContextField& field : profile.context)
        for (const Signal& signal : field.cues)
            if (auto value = signals.read(signal)) {
                context.set(field.field, std::move(*value));
                break;
            }
    return context;
}

} // namespace vitrine::record
