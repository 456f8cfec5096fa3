// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/masking.h"

#include "base/secrets.h"
#include "base/text.h"

#include <algorithm>
#include <vector>

namespace vitrine::evidence {
namespace {

constexpr std::size_t shortestSecret = 4; // a shorter one stands in too many words by chance: only its own place counts

bool isReference(std::string_view value) { return value.starts_with('{') && value.ends_with('}'); }

void collectLeaves(const Json& value, std::vector<std::string>& into)
{
    if (value.isString() || value.isNumber())
        into.emplace_back(value.text());
    for (const Json& item : value.items())
        collectLeaves(item, into);
    for (const Json::Member& member : value.members())
        collectLeaves(member.value, into);
}

void collectSecrets(const Json& value, std::vector<std::string>& into)
{
    for (const Json& item : value.items())
        collectSecrets(item, into);
    for (const Json::Member& member : value.members())
        if (hidesSecret(member.key, member.value))
            collectLeaves(member.value, into);
        else
            collectSecrets(member.value, into);
}

// In the bytes a text stands with its escapes.
std::string written(const std::string& secret)
{
    std::string text;
    appendJsonString(text, secret);
    return text.substr(1, text.size() - 2);
}

std::string maskedJson(std::string_view bytes, const Json& value)
{
    std::vector<std::string> secrets;
    collectSecrets(value, secrets);
    std::sort(secrets.begin(), secrets.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    std::string text(bytes);
    for (const std::string& secret : secrets) {
        const std::string form = written(secret);
        if (form.empty() || form == secretMask())
            continue;
        if (form.size() < shortestSecret)
            return masked(value).dump();
        for (std::size_t at = text.find(form); at != std::string::npos; at = text.find(form, at + secretMask().size()))
            text.replace(at, form.size(), secretMask());
    }
    return text;
}

} // namespace

bool hidesSecret(std::string_view key, const Json& value)
{
    return namesSecret(key) && !(countsTokens(key) && value.isNumber());
}

Json masked(const Json& value)
{
    if (value.isArray()) {
        Json list = Json::array();
        for (const Json& item : value.items())
            list.push(masked(item));
        return list;
    }
    if (!value.isObject())
        return value;
    Json object = Json::object();
    for (const Json::Member& member : value.members()) {
        const bool hidden = hidesSecret(member.key, member.value) && !member.value.isNull();
        object.members().push_back({member.key, hidden ? Json(secretMask()) : masked(member.value)});
    }
    return object;
}

std::string maskedBody(std::string_view body)
{
    if (const auto value = Json::parse(body))
        return maskedJson(body, *value);
    std::string text;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        const std::string_view line = body.substr(at, end - at);
        const auto value = Json::parse(line);
        text += value ? maskedJson(line, *value) : maskSecrets(line);
        text += end < body.size() ? "\n" : "";
        at = end + 1;
    }
    return text;
}

std::string maskedHeader(std::string_view name, std::string_view value)
{
    return namesSecret(name) && !isReference(value) ? std::string(secretMask()) : std::string(value);
}

} // namespace vitrine::evidence
