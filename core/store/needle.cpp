// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/needle.h"

#include "base/text.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace vitrine::store {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

// How common a byte is in JSON events, roughly; the most common first.
std::size_t rarity(char c)
{
    static constexpr std::string_view common = "\"eiotnasr:,cdl0m1 p2-u3hv45f.67b98gyk{}_xw/\\[]zqj";
    return std::min(common.find(lower(c)), common.size());
}

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

bool hasWideVectors()
{
#if defined(__x86_64__)
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
#else
    return false;
#endif
}

} // namespace

Needle::Needle(std::string_view text) : m_lower(lowerAscii(text))
{
    std::size_t rare = 0;
    for (std::size_t i = 1; i < m_lower.size(); ++i)
        if (rarity(m_lower[i]) > rarity(m_lower[rare]))
            rare = i;
    std::size_t other = rare == 0 ? m_lower.size() - 1 : 0;
    for (std::size_t i = 0; i < m_lower.size(); ++i)
        if (i != rare && rarity(m_lower[i]) > rarity(m_lower[other]))
            other = i;
    m_rare = markAt(rare);
    m_other = markAt(other);
}

Needle::Mark Needle::markAt(std::size_t index) const
{
    const char c = m_lower[index];
    return {index, static_cast<unsigned char>(c), static_cast<unsigned char>(isLetter(c) ? 0x20 : 0)};
}

bool Needle::standsAt(const char* text) const
{
    return std::equal(m_lower.begin(), m_lower.end(), text, [](char w, char c) { return w == lower(c); });
}

std::size_t Needle::narrow(const char* text, std::size_t from, std::size_t end) const
{
    const auto stands = [text](const Mark& mark, std::size_t at) {
        return (static_cast<unsigned char>(text[at + mark.index]) | mark.fold) == mark.byte;
    };
    while (from < end && !(stands(m_rare, from) && stands(m_other, from)))
        ++from;
    return from;
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] std::size_t Needle::wide(const char* text, std::size_t from, std::size_t end) const
{
    constexpr std::size_t lanes = 32;
    const auto each = [](unsigned char byte) { return static_cast<char>(byte); };
    const __m256i rareByte = _mm256_set1_epi8(each(m_rare.byte)), rareFold = _mm256_set1_epi8(each(m_rare.fold));
    const __m256i otherByte = _mm256_set1_epi8(each(m_other.byte)), otherFold = _mm256_set1_epi8(each(m_other.fold));
    for (; from + lanes <= end; from += lanes) {
        const __m256i rare = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + from + m_rare.index));
        const __m256i other = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + from + m_other.index));
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(rare, rareFold), rareByte),
                                              _mm256_cmpeq_epi8(_mm256_or_si256(other, otherFold), otherByte));
        if (const auto bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(both)); bits != 0)
            return from + static_cast<std::size_t>(std::countr_zero(bits));
    }
    return narrow(text, from, end);
}
#else
std::size_t Needle::wide(const char* text, std::size_t from, std::size_t end) const { return narrow(text, from, end); }
#endif

std::size_t Needle::find(std::string_view text, std::size_t from) const
{
    if (text.size() < size())
        return std::string_view::npos;
    const std::size_t end = text.size() - size() + 1;
    for (std::size_t at = from; at < end; ++at) {
        at = hasWideVectors() ? wide(text.data(), at, end) : narrow(text.data(), at, end);
        if (at < end && standsAt(text.data() + at))
            return at;
    }
    return std::string_view::npos;
}

} // namespace vitrine::store
