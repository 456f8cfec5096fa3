// SPDX-License-Identifier: Apache-2.0
#include "protocol/connection.h"
#include "protocol/protocol.h"
#include "protocol/url.h"

#include "base/file.h"
#include "base/paths.h"
#include "product/detect.h"

#include <map>
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

    // From the file for what only the tool's binary holds.
    std::optional<Value> credential(const document::KeyPath& key) const
    {
        const std::string path = expandPath(m_profile.endpoint.credentials.on(m_environment.os), m_environment);
        return in(path, document::Format::Json, key);
    }

private:
    std::optional<Value> in(const std::string& path, document::Format format, const document::KeyPath& key) const
    {
        const document::Document* const document = opened(path, format);
        if (!document)
            return std::nullopt;
        const auto found = document->find(key);
        if (!found || !*found || !(*found)->value.isString() || (*found)->value.text().empty())
            return std::nullopt;
        return Value{std::string((*found)->value.text()), path + ":" + std::to_string((*found)->position.line)};
    }

    const document::Document* opened(const std::string& path, document::Format format) const
    {
        if (path.empty())
            return nullptr;
        if (const auto known = m_opened.find(path); known != m_opened.end())
            return known->second ? &*known->second : nullptr;
        auto bytes = readFile(path, document::maxConfigBytes);
        auto document = bytes ? document::Document::parse(format, std::move(*bytes))
                              : Result<document::Document>(fail(std::move(bytes.error())));
        const auto& kept = m_opened.emplace(path, std::move(document)).first->second;
        return kept ? &*kept : nullptr;
    }

    const product::Profile& m_profile;
    const Environment& m_environment;
    mutable std::map<std::string, Result<document::Document>> m_opened;
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
Value credentialOf(const product::Setting& setting, const document::KeyPath& key, const Configs& configs,
                   const Environment& environment)
{
    if (auto value = configured(setting, configs, environment))
        return *value;
    return configs.credential(key).value_or(Value{setting.fixed, "built in"});
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
    Value key = credentialOf(known.key, {"key"}, configs, environment);
    const bool azure = known.protocol == product::Protocol::AppInsights;
    if (const auto both = parseConnection(url.text); azure && both) {
        url.text = both->url;
        key.text = both->key;
    } else if (const auto ofKey = parseConnection(key.text); azure && ofKey) {
        url = {ofKey->url, key.source};
        key.text = ofKey->key;
    }
    const bool builtIn = url.source == "built in" || sameHost(url.text, known.url.fixed);
    return {url.text,   key.text,          credentialOf(known.secret, {"secret"}, configs, environment).text,
            url.source, refusal(url.text), builtIn};
}

} // namespace vitrine::protocol
