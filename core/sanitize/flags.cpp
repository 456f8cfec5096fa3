// SPDX-License-Identifier: Apache-2.0
#include "sanitize/flags.h"

#include "sanitize/scan.h"

namespace vitrine::sanitize {
namespace {

constexpr std::size_t longestName = 64;

bool isFlagByte(char c) { return isAlnum(c) || isOneOf(c, "-_."); }

// Where the value that begins at `at` ends; in quotes, behind the closing one.
std::size_t valueEnd(std::string_view text, std::size_t at)
{
    if (!isOneOf(byteAt(text, at), "\"'"))
        return runEnd(text, at, [](char c) { return !isBlank(c); });
    const std::size_t quote = text.find(text[at], at + 1);
    return quote == std::string_view::npos ? text.size() : quote + 1;
}

} // namespace

std::optional<std::string> withoutFlagValues(std::string_view text, const MayGo& mayGo)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = text.find('-'); at != std::string_view::npos;) {
        const std::size_t equals = runEnd(text, at, isFlagByte);
        std::size_t next = equals;
        if (!isWord(byteBefore(text, at)) && byteAt(text, equals) == '=' && equals - at > 1) {
            next = valueEnd(text, equals + 1);
            if (!mayGo(text.substr(at, equals - at), text.substr(equals + 1, next - equals - 1))) {
                out += text.substr(copied, equals - copied);
                copied = next;
            }
        }
        at = text.find('-', next);
    }
    if (copied == 0)
        return std::nullopt;
    return out += text.substr(copied);
}

bool isName(std::string_view text)
{
    const std::size_t start = text.find_first_not_of('-');
    return start != std::string_view::npos && start <= 2 && text.size() <= longestName && isAlnum(text[start]) &&
           runEnd(text, start, isFlagByte) == text.size();
}

} // namespace vitrine::sanitize
