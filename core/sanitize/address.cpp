// SPDX-License-Identifier: Apache-2.0
// Addresses of machines: IPv4, IPv6 and MAC.
#include "sanitize/detectors.h"

#include <algorithm>
#include <optional>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t longestVersion6 = 45; // "0000:0000:0000:0000:0000:ffff:255.255.255.255"
constexpr unsigned firstOfNoVersion = 64;   // versions rarely count so far; addresses mostly begin higher

struct Quad
{
    unsigned first = 0;
    std::size_t end = 0;
};

// Four numbers up to 255 with dots between, and no fifth.
std::optional<Quad> quadAt(std::string_view text, std::size_t at)
{
    Quad quad;
    for (int part = 0; part < 4; ++part) {
        const std::size_t end = runEnd(text, at, isDigit);
        if (end == at || end - at > 3)
            return std::nullopt;
        unsigned number = 0;
        for (; at < end; ++at)
            number = number * 10 + static_cast<unsigned>(text[at] - '0');
        if (number > 255 || (part < 3 && byteAt(text, at) != '.'))
            return std::nullopt;
        quad.first = part == 0 ? number : quad.first;
        at += part < 3 ? 1 : 0;
    }
    quad.end = at;
    if (isWord(byteAt(text, at)) || (byteAt(text, at) == '.' && isDigit(byteAt(text, at + 1))))
        return std::nullopt;
    return quad;
}

void findVersion4(const Signs& signs, Kind kind, Ranges& out)
{
    const std::string_view text = signs.text();
    signs.forEach(Sign::Version4, [&](std::size_t last) {
        const std::size_t at = runStart(text, last, last > 2 ? last - 2 : 0, isDigit);
        if (isWord(byteBefore(text, at)) || byteBefore(text, at) == '.')
            return;
        const auto quad = quadAt(text, at);
        if (quad && quad->first > 0 && !(kind.version && at == 0 && quad->first < firstOfNoVersion))
            out.push_back({at, quad->end});
    });
}

// Eight groups of up to four hex digits, or fewer around one "::"; the last two may be an IPv4 address.
bool isVersion6(std::string_view word)
{
    int groups = 0;
    int digits = 0;
    const std::size_t gap = word.find("::");
    if (gap != std::string_view::npos && word.find("::", gap + 1) != std::string_view::npos)
        return false;
    bool fits = true;
    forEachRun(
        word, [](char c) { return c != ':'; },
        [&](std::size_t start, std::size_t end) {
            const std::string_view group = word.substr(start, end - start);
            const bool quad = group.find('.') != std::string_view::npos;
            groups += quad ? 2 : 1;
            digits += static_cast<int>(group.size());
            fits = fits && (quad ? end == word.size() && quadAt(group, 0).has_value() : group.size() <= 4);
        });
    return fits && (gap == std::string_view::npos ? groups == 8 : groups < 8 && (digits > 3 || word == "::1"));
}

constexpr ByteSet isMacByte([](char c) { return isHex(c) || isOneOf(c, ":-."); });
constexpr ByteSet isVersion6Byte([](char c) { return isHex(c) || c == ':' || c == '.'; });

// Two colons in a row, or so many that eight groups are between them.
bool hasColons(std::string_view word)
{
    std::size_t colons = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        colons += word[at] == ':';
        if (word[at] == ':' && byteAt(word, at + 1) == ':')
            return true;
    }
    return colons > 5;
}

void findVersion6(const Signs& signs, Ranges& out)
{
    const std::string_view text = signs.text();
    signs.forEachAround(Sign::Version6, isVersion6Byte, [&](std::size_t start, std::size_t end) {
        if (isWord(byteBefore(text, start)) || isWord(byteAt(text, end)))
            return;
        while (end > start && text[end - 1] == '.')
            --end;
        std::string_view word = text.substr(start, end - start);
        if (word.ends_with(':') && !word.ends_with("::"))
            word.remove_suffix(1);
        if (word.size() > 2 && word.size() <= longestVersion6 && hasColons(word) && isVersion6(word))
            out.push_back({start, start + word.size()});
    });
}

// `size` digits, a mark, and so on to twelve digits: 00:1b:44:11:3a:b7, 001b.4411.3ab7.
bool isMac(std::string_view word, std::size_t size)
{
    const char mark = byteAt(word, size);
    if (word.size() != 12 + 12 / size - 1 || !(size == 2 ? mark == ':' || mark == '-' : mark == '.'))
        return false;
    for (std::size_t at = 0; at < word.size(); ++at)
        if ((at + 1) % (size + 1) == 0 ? word[at] != mark : !isHex(word[at]))
            return false;
    return true;
}

} // namespace

void findIp(const Signs& signs, Kind kind, Ranges& out)
{
    findVersion4(signs, kind, out);
    findVersion6(signs, out);
}

void findMac(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    signs.forEachAround(Sign::Mac, isMacByte, [&](std::size_t start, std::size_t end) {
        while (end > start && isOneOf(text[end - 1], ":-."))
            --end;
        const std::string_view word = text.substr(start, end - start);
        if (!isWord(byteBefore(text, start)) && !isWord(byteAt(text, end)) && (isMac(word, 2) || isMac(word, 4)))
            out.push_back({start, end});
    });
}

} // namespace vitrine::sanitize
