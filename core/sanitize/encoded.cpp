// SPDX-License-Identifier: Apache-2.0
#include "sanitize/encoded.h"

#include "sanitize/scan.h"

namespace vitrine::sanitize {
namespace {

constexpr std::size_t mostTexts = 64;

int hexValue(char c) { return isDigit(c) ? c - '0' : folded(c) - 'a' + 10; }

constexpr ByteSet isCodeByte([](char c) { return c != '='; });

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

bool isCoded(std::string_view text, std::size_t at)
{
    return text[at] == '%' && isHex(byteAt(text, at + 1)) && isHex(byteAt(text, at + 2));
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::size_t at = text.find('%');
    while (at != std::string_view::npos && !isCoded(text, at))
        at = text.find('%', at + 1);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string out(text.substr(0, at));
    out.reserve(text.size());
    for (; at < text.size(); ++at) {
        const bool coded = isCoded(text, at);
        out += coded ? static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])) : text[at];
        at += coded ? 2 : 0;
    }
    return out;
}

std::vector<std::string> base64Decoded(const Signs& signs)
{
    std::vector<std::string> all;
    for (const Range& word : signs.longCodes()) {
        const std::string_view codes = signs.text().substr(word.start, word.end - word.start);
        forEachRun(codes, isCodeByte, [&](std::size_t start, std::size_t end) {
            if (end - start < shortestLongWord || all.size() >= mostTexts)
                return;
            if (std::string plain = decoded(codes.substr(start, end - start)); !plain.empty())
                all.push_back(std::move(plain));
        });
    }
    return all;
}

} // namespace vitrine::sanitize
