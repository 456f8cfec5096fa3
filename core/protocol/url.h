// SPDX-License-Identifier: Apache-2.0
// The little of URLs (RFC 3986) that endpoints need.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vitrine::protocol {

struct UrlParts
{
    std::string scheme; // lower case
    std::string userInfo;
    std::string host;      // lower case, without port and brackets
    std::string authority; // as it stands, user info included
    std::string path;      // with its "/", or empty
    std::string query;     // without "?"
};
// Nothing: no scheme or no host, or characters that have no place in a URL.
[[nodiscard]] std::optional<UrlParts> urlParts(std::string_view url);

// 127.0.0.0/8, ::1 and localhost.
[[nodiscard]] bool isLoopback(std::string_view host);

// The URL with `path` in place of an empty one; a path that is there stays.
[[nodiscard]] std::string withPathIfNone(std::string_view url, std::string_view path);
// The URL with `suffix` after its path, unless the path ends in `unless`; the query stays.
[[nodiscard]] std::string withPathSuffix(std::string_view url, std::string_view suffix, std::string_view unless = {});
// Adds "name=value", escaped; the value begins at the returned offset.
std::size_t addQuery(std::string& url, std::string_view name, std::string_view value);

} // namespace vitrine::protocol
