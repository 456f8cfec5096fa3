// SPDX-License-Identifier: Apache-2.0
#include "sanitize/encoded.h"

#include "sanitize/scan.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t shortestCode = 16;
constexpr std::size_t mostTexts = 64;

int hexValue(char c) { return isDigit(c) ? c - '0' : folded(c) - 'a' + 10; }

bool isCodeByte(char c) { return isAlnum(c) || isOneOf(c, "+/-_"); }

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

std::string decoded(std::string_view code)
{
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : code) {
        bits = (bits << 6 | static_cast<unsigned>(sixBits(c))) & 0xffffu;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xffu);
        }
    }
    return out;
}

bool isReadable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isBlank(c) || (c > ' ' && c < 0x7f); });
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
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
        if (std::string plain = decoded(text.substr(start, end - start)); isReadable(plain))
            all.push_back(std::move(plain));
    });
    return all;
}

} // namespace vitrine::sanitize
