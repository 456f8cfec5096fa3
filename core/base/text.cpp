// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "base/text.h"

#include <algorithm>
#include <cstdio>

namespace vitrine {
namespace {

struct Rune
{
    char32_t code = 0;
    std::size_t length = 0; // 0: not UTF-8 here
};

std::size_t runeLength(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

Rune runeAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = runeLength(first);
    if (length <= 1)
        return {first, length};
    if (at + length > text.size())
        return {};
    char32_t code = first & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xc0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3f);
    }
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return code < smallest[length] || code > 0x10ffff || surrogate ? Rune{} : Rune{code, length};
}

bool isHidden(char32_t code)
{
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code < 0xa0) || code == 0x61c ||
           (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x206f) || code == 0xfeff || (code >= 0xe0000 && code < 0xe0080);
}

std::string escaped(const char* format, unsigned value)
{
    char text[16];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

} // namespace

const char* name(Code code)
{
    switch (code) {
    case Code::NotFound: return "not-found";
    case Code::NoPermission: return "no-permission";
    case Code::TooLarge: return "too-large";
    case Code::TooDeep: return "too-deep";
    case Code::Malformed: return "malformed";
    case Code::WrongType: return "wrong-type";
    case Code::Duplicate: return "duplicate";
    case Code::Changed: return "changed";
    case Code::Locked: return "locked";
    case Code::Unsupported: return "unsupported";
    case Code::Cancelled: return "cancelled";
    case Code::Io: return "io";
    }
    return "io";
}

TextPosition positionOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto lastBreak = before.rfind('\n');
    const auto lines = static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
    return {lines + 1, before.size() - (lastBreak == std::string_view::npos ? 0 : lastBreak + 1) + 1};
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Rune rune = runeAt(text, at);
        if (rune.length == 0)
            return false;
        at += rune.length;
    }
    return true;
}

std::string visibleText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Rune rune = runeAt(text, at);
        if (rune.length == 0)
            out += escaped("\\x%02x", static_cast<unsigned char>(text[at]));
        else if (isHidden(rune.code))
            out += rune.code < 0x80 ? escaped("\\x%02x", rune.code) : escaped("\\u%04x", rune.code);
        else
            out += text.substr(at, rune.length);
        at += std::max<std::size_t>(rune.length, 1);
    }
    return out;
}

std::string_view secretMask() { return "\u2022\u2022\u2022\u2022\u2022\u2022"; }

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace vitrine
