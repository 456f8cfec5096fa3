// SPDX-License-Identifier: Apache-2.0
#include "protocol/connection.h"
#include "protocol/protocol.h"
#include "protocol/url.h"

#include "base/file.h"
#include "base/paths.h"
#include "product/detect.h"

#include <optional>

namespace vitrine::protocol {
namespace {

struct Value
{
    std::string text;
    std::string source;
};

// The config files of a product, read when first asked for. A file that cannot be read names no endpoint.
class Configs
{
public:
    Configs(const product::Profile& profile, const Environment& environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    std::optional<Value> at(product::RungKind kind, const document::KeyPath& key) const
    {
        if (key.empty())
            return std::nullopt;
        for (const product::Rung& rung : m_profile.ladder)
            if (rung.kind == kind && rung.file)
                if (auto value = in(product::locate(*rung.file, m_profile.id, m_environment), rung.file->format, key))
                    return value;
        return std::nullopt;
    }

    static std::optional<Value> in(const std::string& path, document::Format format, const document::KeyPath& key)
    {
        if (path.empty())
            return std::nullopt;
        auto bytes = readFile(path, document::maxConfigBytes);
        if (!bytes)
            return std::nullopt;
        const auto document = document::Document::parse(format, std::move(*bytes));
        if (!document)
            return std::nullopt;
        const auto found = document->find(key);
        if (!found || !*found || !(*found)->value.isString() || (*found)->value.text().empty())
            return std::nullopt;
        return Value{std::string((*found)->value.text()), path + ":" + std::to_string((*found)->position.line)};
    }

private:
    const product::Profile& m_profile;
    const Environment& m_environment;
};

std::optional<Value> configured(const product::Setting& setting, const Configs& configs, const Environment& environment)
{
    for (const std::string& name : setting.variables)
        if (const auto value = environment.variable(name); value && !value->empty())
            return Value{std::string(*value), name};
    if (auto value = configs.at(product::RungKind::Project, setting.projectKey))
        return value;
    return configs.at(product::RungKind::User, setting.key);
}

Value valueOf(const product::Setting& setting, const Configs& configs, const Environment& environment)
{
    return configured(setting, configs, environment).value_or(Value{setting.fixed, "built in"});
}

// A credential also from the file for it.
Value credentialOf(const product::Setting& setting, const document::KeyPath& key, const product::Endpoint& endpoint,
                   const Configs& configs, const Environment& environment)
{
    if (auto value = configured(setting, configs, environment))
        return *value;
    const std::string path = expandPath(endpoint.credentials.on(environment.os), environment);
    return Configs::in(path, document::Format::Json, key).value_or(Value{setting.fixed, "built in"});
}

std::string refusal(const std::string& url)
{
    if (url.empty())
        return {}; // not known here, which is no refusal
    const auto parts = urlParts(url);
    if (!parts || (parts->scheme != "https" && parts->scheme != "http"))
        return "malformed-url";
    if (!parts->userInfo.empty())
        return "credentials-in-url";
    return parts->scheme == "http" && !isLoopback(parts->host) ? "not-https" : "";
}

bool sameHost(const std::string& a, const std::string& b)
{
    const auto x = urlParts(a), y = urlParts(b);
    return x && y && x->host == y->host;
}

} // namespace

Endpoint endpointFor(const product::Profile& profile, const Environment& environment)
{
    const Configs configs(profile, environment);
    const product::Endpoint& known = profile.endpoint;
    Value url = valueOf(known.url, configs, environment);
    Value key = credentialOf(known.key, {"key"}, known, configs, environment);
    const bool azure = known.protocol == product::Protocol::AppInsights;
    if (const auto both = parseConnection(url.text); azure && both) {
        url.text = both->url;
        key.text = both->key;
    } else if (const auto ofKey = parseConnection(key.text); azure && ofKey) {
        url = {ofKey->url, key.source};
        key.text = ofKey->key;
    }
    const bool builtIn = url.source == "built in" || sameHost(url.text, known.url.fixed);
    return {url.text,   key.text,          credentialOf(known.secret, {"secret"}, known, configs, environment).text,
            url.source, refusal(url.text), builtIn};
}

} // namespace vitrine::protocol
