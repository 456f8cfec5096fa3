// SPDX-License-Identifier: Apache-2.0
#include "sanitize/encoded.h"

#include "sanitize/scan.h"

namespace vitrine::sanitize {
namespace {

constexpr std::size_t shortestCode = 16;
constexpr std::size_t mostTexts = 64;

int hexValue(char c) { return isDigit(c) ? c - '0' : folded(c) - 'a' + 10; }

constexpr ByteSet isCodeByte([](char c) { return isAlnum(c) || isOneOf(c, "+/-_"); });

int sixBits(char c)
{
    if (isUpper(c))
        return c - 'A';
    if (isLower(c))
        return c - 'a' + 26;
    if (isDigit(c))
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : 63;
}

bool isReadable(char c) { return isBlank(c) || (c > ' ' && c < 0x7f); }

// Empty at the first byte that is not readable: of what is no code that is one of the first.
std::string decoded(std::string_view code)
{
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : code) {
        bits = (bits << 6 | static_cast<unsigned>(sixBits(c))) & 0xffffu;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        const char plain = static_cast<char>(bits >> count & 0xffu);
        if (!isReadable(plain))
            return {};
        out += plain;
    }
    return out;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
    if (text.find('%') == std::string_view::npos)
        return std::nullopt;
    std::string out;
    bool any = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool coded = text[at] == '%' && isHex(byteAt(text, at + 1)) && isHex(byteAt(text, at + 2));
        out += coded ? static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])) : text[at];
        at += coded ? 2 : 0;
        any = any || coded;
    }
    return any ? std::optional(out) : std::nullopt;
}

std::vector<std::string> base64Decoded(std::string_view text)
{
    std::vector<std::string> all;
    forEachRun(text, isCodeByte, [&](std::size_t start, std::size_t end) {
        if (end - start < shortestCode || all.size() >= mostTexts)
            return;
        if (std::string plain = decoded(text.substr(start, end - start)); !plain.empty())
            all.push_back(std::move(plain));
    });
    return all;
}

} // namespace vitrine::sanitize
