// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/visitor.h"

#include "base/text.h"
#include "protocol/url.h"

#include <algorithm>

namespace vitrine::send {
namespace {

std::ptrdiff_t count(const ServedRequest& head, std::string_view lowerName)
{
    return std::count_if(head.headers.begin(), head.headers.end(),
                         [&](const protocol::Header& header) { return lowerAscii(header.name) == lowerName; });
}

bool isOwnHost(std::string_view host, std::uint16_t port)
{
    const auto parts = protocol::urlParts("http://" + std::string(host));
    if (!parts || parts->authority != host || !parts->userInfo.empty() || !protocol::isLoopback(parts->host))
        return false;
    const std::string_view name = host.substr(0, host.starts_with('[') ? host.find(']') + 1 : host.find(':'));
    return name.size() == host.size() || host.substr(name.size()) == ":" + std::to_string(port);
}

bool isOwnOrigin(std::string_view origin, std::string_view host)
{
    return origin == "http://" + std::string(host) || origin == "https://" + std::string(host);
}

} // namespace

std::string_view refusalOf(const ServedRequest& head, std::uint16_t port)
{
    const std::string_view host = head.header("host").value_or("");
    if (count(head, "host") != 1 || !isOwnHost(host, port) || !head.target.starts_with('/'))
        return "unknown-host";
    const std::string site = lowerAscii(head.header("sec-fetch-site").value_or("none"));
    if (count(head, "origin") > 1 || (site != "none" && site != "same-origin"))
        return "cross-origin";
    const auto origin = head.header("origin");
    return origin && !isOwnOrigin(*origin, host) ? "cross-origin" : "";
}

} // namespace vitrine::send
