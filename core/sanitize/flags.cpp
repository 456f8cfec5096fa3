// SPDX-License-Identifier: Apache-2.0
#include "sanitize/flags.h"

#include "sanitize/scan.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t longestName = 64;

constexpr ByteSet isFlagByte([](char c) { return isAlnum(c) || isOneOf(c, "-_."); });

// Where the value that begins at `at` ends; in quotes, behind the closing one.
std::size_t valueEnd(std::string_view text, std::size_t at)
{
    if (!isOneOf(byteAt(text, at), "\"'"))
        return runEnd(text, at, [](char c) { return !isBlank(c); });
    const std::size_t quote = text.find(text[at], at + 1);
    return quote == std::string_view::npos ? text.size() : quote + 1;
}

bool isFlag(std::string_view text, std::size_t start, std::size_t end)
{
    const std::size_t name = runEnd(text, start, [](char c) { return c == '-'; });
    return !isWord(byteBefore(text, start)) && name < end && !isDigit(text[name]);
}

// Behind the words that follow, up to the next flag; `at` itself when there is none.
std::size_t wordsEnd(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (true) {
        const std::size_t word = runEnd(text, end, isBlank);
        if (word == end || word == text.size() || text[word] == '-')
            return end;
        end = runEnd(text, word, [](char c) { return !isBlank(c); });
    }
}

} // namespace

std::optional<std::string> withoutFlagValues(std::string_view text, Flags flags, const MayGo& mayGo)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = text.find('-'); at != std::string_view::npos;) {
        const std::size_t end = runEnd(text, at, isFlagByte);
        std::size_t next = end;
        if (isFlag(text, at, end)) {
            if (byteAt(text, end) == '=')
                next = valueEnd(text, end + 1);
            const std::string_view value = text.substr(std::min(end + 1, next), next - std::min(end + 1, next));
            const bool cut = next > end && !mayGo(text.substr(at, end - at), value);
            const std::size_t words = flags == Flags::OnCommandLine ? wordsEnd(text, next) : next;
            if (cut || words > next) {
                out += text.substr(copied, (cut ? end : next) - copied);
                copied = next = words;
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
