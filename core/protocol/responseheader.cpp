// SPDX-License-Identifier: Apache-2.0
#include "protocol/responseheader.h"

#include "protocol/url.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace vitrine::protocol {
namespace {

constexpr Millis longestWait = 24LL * 60 * 60 * 1000;
constexpr std::size_t longestHeader = 8192;

std::optional<Millis> secondsIn(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    Millis seconds = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
    return read.ec == std::errc() ? std::min(seconds, longestWait / 1000) * 1000 : longestWait;
}

std::optional<Millis> dateIn(std::string_view text)
{
    for (const char* form : {"%a, %d %b %Y %H:%M:%S GMT", "%a, %d-%b-%y %H:%M:%S GMT", "%a %b %d %H:%M:%S %Y"}) {
        std::tm parts{};
        std::istringstream in{std::string(text)};
        in.imbue(std::locale::classic());
        in >> std::get_time(&parts, form);
        using namespace std::chrono;
        const year_month_day date{year{parts.tm_year + 1900}, month(static_cast<unsigned>(parts.tm_mon + 1)),
                                  day(static_cast<unsigned>(parts.tm_mday))};
        if (in.fail() || in.peek() != std::istringstream::traits_type::eof() || !date.ok())
            continue;
        const auto time = sys_days{date} + hours{parts.tm_hour} + minutes{parts.tm_min} + seconds{parts.tm_sec};
        return duration_cast<milliseconds>(time.time_since_epoch()).count();
    }
    return std::nullopt;
}

std::string portOf(const UrlParts& parts)
{
    const std::string& authority = parts.authority;
    const auto colon = authority.rfind(':');
    const bool stated = colon != std::string::npos && authority.find(']', colon) == std::string::npos;
    const std::string port = stated ? authority.substr(colon + 1) : std::string();
    return !port.empty() ? port : parts.scheme == "https" ? "443" : "80";
}

bool sameOrigin(const UrlParts& a, const UrlParts& b)
{
    return a.scheme == b.scheme && a.host == b.host && portOf(a) == portOf(b) && a.userInfo.empty() &&
           b.userInfo.empty();
}

// RFC 3986, 5.2, without dot segments: the server resolves those.
std::string resolved(const UrlParts& base, std::string_view location)
{
    const std::string origin = base.scheme + "://" + base.authority;
    if (location.find(':') < location.find_first_of("/?#"))
        return std::string(location);
    if (location.starts_with("//"))
        return base.scheme + ':' + std::string(location);
    if (location.starts_with('/'))
        return origin + std::string(location);
    if (location.starts_with('?'))
        return origin + base.path + std::string(location);
    return origin + base.path.substr(0, base.path.rfind('/') + 1) + std::string(location);
}

} // namespace

std::optional<std::string_view> headerIn(const Response& response, std::string_view lowerName)
{
    for (const Header& header : response.headers)
        if (header.name.size() == lowerName.size() && lowerAscii(header.name) == lowerName)
            return header.value;
    return std::nullopt;
}

std::optional<Millis> retryAfter(const Response& response, Millis now)
{
    const auto header = headerIn(response, "retry-after");
    if (!header || header->size() > longestHeader)
        return std::nullopt;
    const std::string_view text = trimmed(*header);
    if (const auto wait = secondsIn(text))
        return now + *wait;
    const auto date = dateIn(text);
    return date ? std::optional(std::clamp(*date, now, now + longestWait)) : std::nullopt;
}

std::string sameOriginTarget(std::string_view url, std::string_view location)
{
    const auto base = urlParts(url);
    const std::string_view text = trimmed(location);
    if (!base || text.empty() || text.size() > longestHeader)
        return {};
    const std::string target = resolved(*base, text);
    const auto parts = urlParts(target);
    return parts && sameOrigin(*base, *parts) ? target.substr(0, target.find('#')) : std::string();
}

} // namespace vitrine::protocol
