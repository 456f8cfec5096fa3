// SPDX-License-Identifier: Apache-2.0
// Looking through foreign text, byte by byte and in linear time. UTF-8 beyond ASCII counts as letters.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

struct Range // of bytes
{
    std::size_t start = 0;
    std::size_t end = 0;
};
using Ranges = std::vector<Range>;

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isAlnum(char c) { return isDigit(c) || isLower(c) || isUpper(c); }
constexpr bool isForeign(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool isWord(char c) { return isAlnum(c) || c == '_' || isForeign(c); }
constexpr bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
constexpr bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char folded(char c) { return isUpper(c) ? static_cast<char>(c | 0x20) : c; }
constexpr bool isOneOf(char c, std::string_view set)
{
    for (const char one : set) // and no find(): of a few bytes that is a call
        if (one == c)
            return true;
    return false;
}

// A predicate on bytes as a table: one load instead of a row of comparisons.
class ByteSet
{
public:
    template<class Is> constexpr explicit ByteSet(Is is)
    {
        for (std::size_t byte = 0; byte < m_has.size(); ++byte)
            m_has[byte] = is(static_cast<char>(byte));
    }
    constexpr bool operator()(char c) const { return m_has[static_cast<unsigned char>(c)]; }

private:
    std::array<bool, 256> m_has{};
};

// The byte at `at`, or a blank where there is none.
constexpr char byteAt(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : ' '; }
// The byte before `at`, or a blank.
constexpr char byteBefore(std::string_view text, std::size_t at) { return at > 0 ? text[at - 1] : ' '; }

[[nodiscard]] inline bool equalsFolded(std::string_view text, std::string_view lowerCase)
{
    if (text.size() != lowerCase.size())
        return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (folded(text[at]) != lowerCase[at])
            return false;
    return true;
}
[[nodiscard]] bool endsFolded(std::string_view text, std::string_view lowerCase);
// Ignoring ASCII case; npos when there is none.
[[nodiscard]] std::size_t findFolded(std::string_view text, std::string_view lowerCase, std::size_t from = 0);
// The end of the run of bytes for which `is` holds, from `at` on; and its start, backwards, not before `floor`.
template<class Is> std::size_t runEnd(std::string_view text, std::size_t at, Is is)
{
    while (at < text.size() && is(text[at]))
        ++at;
    return at;
}
template<class Is> std::size_t runStart(std::string_view text, std::size_t at, std::size_t floor, Is is)
{
    while (at > floor && is(text[at - 1]))
        --at;
    return at;
}

// Calls each(start, end) for every longest run.
template<class Is, class Each> void forEachRun(std::string_view text, Is is, Each each)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = runEnd(text, at, is);
        if (end > at)
            each(at, end);
        at = end + 1;
    }
}

// Calls each(start, end) for every longest run of at least so many bytes, from `floor` on. Where there are none, one
// byte in so many is looked at.
template<class Is, class Each>
void forEachLongRun(std::string_view text, std::size_t floor, std::size_t least, Is is, Each each)
{
    for (std::size_t at = floor + least - 1; at < text.size(); at += least) {
        if (!is(text[at])) {
            floor = at + 1;
            continue;
        }
        const std::size_t start = runStart(text, at, floor, is);
        at = floor = runEnd(text, at, is);
        if (at - start >= least)
            each(start, at);
    }
}

} // namespace vitrine::sanitize
