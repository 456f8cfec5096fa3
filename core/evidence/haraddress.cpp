// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/haraddress.h"

#include "evidence/jsonparts.h"

namespace vitrine::evidence {
namespace {

constexpr std::string_view unreserved = "-._~";
constexpr std::string_view reserved = ":/?#[]@!$&'()*+,;=%";

std::string encoded(std::string_view text, std::string_view alsoPlain)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (sanitize::isAlnum(c) || sanitize::isOneOf(c, unreserved) || sanitize::isOneOf(c, alsoPlain))
            out += c;
        else
            out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

int hexValue(char c) { return sanitize::isDigit(c) ? c - '0' : sanitize::folded(c) - 'a' + 10; }

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && sanitize::isHex(sanitize::byteAt(text, at + 1)) &&
                            sanitize::isHex(sanitize::byteAt(text, at + 2));
        out += escape ? static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])) : text[at];
        at += escape ? 2 : 0;
    }
    return out;
}

} // namespace

HarAddress harAddress(std::string_view url, RequestRedactor& redactor)
{
    const std::size_t mark = std::min(url.find('?'), url.size());
    HarAddress address;
    address.url = encoded(redactor.text(url.substr(0, mark)), reserved);
    for (std::size_t at = mark + 1; at < url.size();) {
        const std::size_t end = std::min(url.find('&', at), url.size());
        const std::string_view pair = url.substr(at, end - at);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string name = decoded(pair.substr(0, equals));
        const std::string value = decoded(pair.substr(std::min(equals + 1, pair.size())));
        const std::string shown = redactor.parameter(name, value);
        address.query.push(Json::object({{"name", jsonText(name)}, {"value", jsonText(shown)}}));
        address.url += (at == mark + 1 ? "?" : "&") +
                       (shown == value ? encoded(pair, reserved) : encoded(name, {}) + "=" + encoded(shown, {}));
        at = end + 1;
    }
    return address;
}

} // namespace vitrine::evidence
