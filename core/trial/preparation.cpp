// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/preparation.h"

#include "protocol/protocol.h"
#include "protocol/url.h"
#include "trial/switches.h"

#include <algorithm>
#include <array>

namespace vitrine::trial {
namespace {

using product::RungKind;
using product::Verdict;
using Why = Setting::Why;

class Preparer
{
public:
    Preparer(const product::Profile& profile, const Environment& environment, const Surroundings& around)
        : m_profile(profile), m_around(around)
    {
        m_made.environment = environment;
    }

    void consent(const Wish& wish)
    {
        std::string own = wish.switchName;
        for (const product::Rung& rung : m_profile.ladder) {
            if (rung.kind == RungKind::Ci)
                for (const std::string& name : rung.ciVariables)
                    remove(Why::Silenced, name);
            if (rung.kind != RungKind::Env)
                continue;
            const auto value = valueFor(m_profile, rung, wish.consent == Consent::On ? Verdict::On : Verdict::Off);
            const bool first = own.empty() && value;
            const bool meant = first || rung.name == own || (rung.alias && wish.switchName.empty());
            own = first ? rung.name : own;
            if (value && meant)
                set(Why::Switch, rung.name, *value);
            else
                remove(Why::Silenced, rung.name);
        }
    }

    void endpoint()
    {
        const product::Setting& url = m_profile.endpoint.url;
        m_made.endpointNamed = !url.variables.empty();
        for (const std::string& name : url.variables)
            set(Why::Endpoint, name, m_around.origin + pathOf(url.fixed));
        if (m_made.endpointNamed)
            return;
        const document::KeyPath& key = url.key.empty() ? url.projectKey : url.key;
        m_made.configKey = Redirect{nullptr, key, {}, {}, {}}.keyText();
        m_made.redirect = m_around.config.empty() ? std::nullopt : redirectOf(m_profile, m_made.environment);
        m_made.address = m_around.origin + pathOf(url.fixed);
    }

    void proxies(bool wished)
    {
        m_made.proxied = wished || !m_made.endpointNamed;
        if (!m_made.proxied)
            return;
        for (const char* name : {"HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"})
            set(Why::Proxy, name, m_around.origin);
        for (const char* name : {"NO_PROXY", "no_proxy"})
            set(Why::Direct, name, "127.0.0.1,localhost,::1");
    }

    void place()
    {
        if (!m_around.certificate.empty())
            for (const char* name : {"SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"})
                set(Why::Trust, name, m_around.certificate);
        if (!m_around.state.empty())
            set(Why::Place, "XDG_STATE_HOME", m_around.state);
        if (!m_around.mark.empty())
            set(Why::Mark, std::string(markName), m_around.mark);
    }

    Preparation done(const policy::Policy& policy, const std::vector<std::string>& words)
    {
        m_made.flag = flagOff(m_profile, words);
        m_made.decision = consent::decide(m_profile, policy, m_made.environment);
        if (m_made.redirect) // last: its copy says the same about consent, and is not there yet
            set(Why::Endpoint, "XDG_CONFIG_HOME", m_around.config);
        return std::move(m_made);
    }

    [[nodiscard]] Environment& environment() { return m_made.environment; }

private:
    static std::string pathOf(const std::string& url)
    {
        const auto parts = protocol::urlParts(url);
        return parts ? parts->path : std::string();
    }

    void set(Why why, const std::string& name, std::string value)
    {
        m_made.environment.variables[name] = value;
        m_made.settings.push_back({why, name, std::move(value)});
    }

    void remove(Why why, const std::string& name)
    {
        if (m_made.environment.variables.erase(name) > 0)
            m_made.settings.push_back({why, name, std::nullopt});
    }

    const product::Profile& m_profile;
    const Surroundings& m_around;
    Preparation m_made;
};

} // namespace

const char* name(Consent consent) { return consent == Consent::On ? "on" : "off"; }

const char* name(Setting::Why why)
{
    static constexpr std::array names = {"endpoint", "switch", "silenced", "proxy", "direct", "trust", "place", "mark"};
    return names.at(static_cast<std::size_t>(why));
}

Preparation prepare(const product::Profile& profile, const policy::Policy& policy, const Environment& environment,
                    const std::vector<std::string>& words, const std::string& directory, const Wish& wish,
                    const Surroundings& around)
{
    Preparer preparer(profile, environment, around);
    preparer.environment().workingDirectory = directory;
    preparer.environment().arguments.assign(words.begin() + (words.empty() ? 0 : 1), words.end());
    preparer.consent(wish);
    preparer.endpoint();
    preparer.proxies(wish.proxies);
    preparer.place();
    return preparer.done(policy, words);
}

} // namespace vitrine::trial
