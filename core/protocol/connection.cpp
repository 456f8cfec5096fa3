// SPDX-License-Identifier: Apache-2.0
#include "protocol/connection.h"

#include "base/text.h"

#include <map>

namespace vitrine::protocol {
namespace {

using Pairs = std::map<std::string, std::string, std::less<>>;

Pairs pairsOf(std::string_view text)
{
    Pairs pairs;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find(';'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        if (const auto equals = pair.find('='); equals != std::string_view::npos)
            pairs[lowerAscii(trimmed(pair.substr(0, equals)))] = trimmed(pair.substr(equals + 1));
    }
    return pairs;
}

std::string ingestion(const Pairs& pairs)
{
    const auto text = [&](std::string_view key) {
        const auto found = pairs.find(key);
        return found == pairs.end() ? std::string() : found->second;
    };
    if (const std::string explicitUrl = text("ingestionendpoint"); !explicitUrl.empty())
        return explicitUrl;
    const std::string suffix = text("endpointsuffix"), location = text("location");
    if (suffix.empty())
        return "https://dc.services.visualstudio.com";
    return "https://" + (location.empty() ? "" : location + ".") + "dc." + suffix;
}

} // namespace

std::optional<Connection> parseConnection(std::string_view text)
{
    if (text.size() > 4096)
        return std::nullopt;
    const Pairs pairs = pairsOf(text);
    const auto key = pairs.find("instrumentationkey");
    const auto authorization = pairs.find("authorization");
    if (key == pairs.end() || key->second.empty())
        return std::nullopt;
    if (authorization != pairs.end() && lowerAscii(authorization->second) != "ikey")
        return std::nullopt;
    return Connection{key->second, ingestion(pairs)};
}

} // namespace vitrine::protocol
