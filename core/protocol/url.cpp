// SPDX-License-Identifier: Apache-2.0
#include "protocol/url.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

std::string escaped(std::string_view text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', hex[byte >> 4], hex[byte & 15]};
        }
    }
    return out;
}

std::string hostOf(std::string_view authority)
{
    const auto at = authority.rfind('@');
    std::string_view host = at == std::string_view::npos ? authority : authority.substr(at + 1);
    if (host.starts_with('['))
        return lowerAscii(host.substr(1, host.find(']') - 1));
    return lowerAscii(host.substr(0, host.find(':')));
}

std::string assembled(const UrlParts& parts)
{
    return parts.scheme + "://" + parts.authority + parts.path + (parts.query.empty() ? "" : "?" + parts.query);
}

} // namespace

std::optional<UrlParts> urlParts(std::string_view url)
{
    const auto scheme = url.find("://");
    const bool foreign = std::any_of(url.begin(), url.end(), [](char c) { return c <= ' ' || c == 0x7f || c == '\\'; });
    if (scheme == 0 || scheme == std::string_view::npos || foreign)
        return std::nullopt;
    UrlParts parts;
    parts.scheme = lowerAscii(url.substr(0, scheme));
    std::string_view rest = url.substr(scheme + 3);
    rest = rest.substr(0, rest.find('#'));
    if (const auto query = rest.find('?'); query != std::string_view::npos) {
        parts.query = rest.substr(query + 1);
        rest = rest.substr(0, query);
    }
    const auto path = std::min(rest.find('/'), rest.size());
    parts.authority = rest.substr(0, path);
    parts.path = rest.substr(path);
    parts.host = hostOf(parts.authority);
    if (const auto at = parts.authority.rfind('@'); at != std::string::npos)
        parts.userInfo = parts.authority.substr(0, at);
    return parts.host.empty() ? std::nullopt : std::optional(parts);
}

bool isLoopback(std::string_view host)
{
    const bool numeric = host.find_first_not_of("0123456789.") == std::string_view::npos;
    return host == "localhost" || host == "::1" || (numeric && host.starts_with("127."));
}

std::string withPathIfNone(std::string_view url, std::string_view path)
{
    auto parts = urlParts(url);
    if (!parts)
        return std::string(url);
    if (parts->path.empty() || parts->path == "/")
        parts->path = path;
    return assembled(*parts);
}

std::string withPathSuffix(std::string_view url, std::string_view suffix, std::string_view unless)
{
    auto parts = urlParts(url);
    if (!parts || (!unless.empty() && parts->path.ends_with(unless)))
        return std::string(url);
    while (parts->path.ends_with('/'))
        parts->path.pop_back();
    parts->path += suffix;
    return assembled(*parts);
}

std::size_t addQuery(std::string& url, std::string_view name, std::string_view value)
{
    url += url.find('?') == std::string::npos ? '?' : '&';
    url += escaped(name) + '=';
    const std::size_t start = url.size();
    url += escaped(value);
    return start;
}

} // namespace vitrine::protocol
