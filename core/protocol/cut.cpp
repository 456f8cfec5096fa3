// SPDX-License-Identifier: Apache-2.0
#include "protocol/cut.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

std::size_t bytesOf(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4; }

} // namespace

std::size_t utf16Length(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
    }
    return units;
}

std::string_view cutUtf16(std::string_view utf8, std::size_t units)
{
    if (utf8.size() <= units)
        return utf8;
    std::size_t at = 0;
    while (at < utf8.size()) {
        const std::size_t bytes = bytesOf(static_cast<unsigned char>(utf8[at]));
        const std::size_t needed = bytes == 4 ? 2 : 1;
        if (needed > units)
            break;
        units -= needed;
        at = std::min(at + bytes, utf8.size());
    }
    return utf8.substr(0, at);
}

bool cutTexts(Json& value, std::size_t units)
{
    bool cut = false;
    if (value.isString()) {
        const std::string_view kept = cutUtf16(value.text(), units);
        cut = kept.size() < value.text().size();
        if (cut)
            value = Json(std::string(kept));
    } else if (value.isArray()) {
        for (Json& item : value.items())
            cut |= cutTexts(item, units);
    } else if (value.isObject()) {
        for (Json::Member& member : value.members())
            cut |= cutTexts(member.value, units);
    }
    return cut;
}

bool textsFit(const Json& value, std::size_t units)
{
    const auto fits = [&](const auto& part) { return textsFit(part, units); };
    if (value.isString())
        return cutUtf16(value.text(), units).size() == value.text().size();
    return std::all_of(value.items().begin(), value.items().end(), fits) &&
           std::all_of(value.members().begin(), value.members().end(),
                       [&](const Json::Member& member) { return fits(member.value); });
}

std::size_t depthOf(const Json& value)
{
    std::size_t deepest = 0;
    for (const Json& item : value.items())
        deepest = std::max(deepest, depthOf(item));
    for (const Json::Member& member : value.members())
        deepest = std::max(deepest, depthOf(member.value));
    return deepest + 1;
}

} // namespace vitrine::protocol
