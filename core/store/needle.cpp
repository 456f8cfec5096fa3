// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/needle.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::store {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; }

// How common a byte is in JSON events, roughly; the most common first.
std::size_t rarity(char c)
{
    static constexpr std::string_view common = "\"eiotnasr:,cdl0m1 p2-u3hv45f.67b98gyk{}_xw/\\[]zqj";
    return std::min(common.find(lower(c)), common.size());
}

} // namespace

Needle::Needle(std::string_view text) : m_lower(lowerAscii(text))
{
    for (std::size_t i = 1; i < m_lower.size(); ++i)
        if (rarity(m_lower[i]) > rarity(m_lower[m_rare]))
            m_rare = i;
}

Needle::In::In(const Needle& needle, std::string_view text) : m_needle(needle), m_text(text)
{
    m_small.byte = needle.m_lower[needle.m_rare];
    m_large.byte = upper(m_small.byte);
}

std::size_t Needle::In::seek(Cursor& cursor, std::size_t from) const
{
    if (cursor.known && (cursor.next == std::string_view::npos || cursor.next >= from))
        return cursor.next;
    cursor.known = true;
    return cursor.next = m_text.find(cursor.byte, from);
}

std::size_t Needle::In::next(std::size_t from)
{
    for (std::size_t at = from + m_needle.m_rare;; ++at) {
        at = m_large.byte == m_small.byte ? seek(m_small, at) : std::min(seek(m_small, at), seek(m_large, at));
        if (at == std::string_view::npos || at - m_needle.m_rare + m_needle.size() > m_text.size())
            return std::string_view::npos;
        if (standsAt(at - m_needle.m_rare))
            return at - m_needle.m_rare;
    }
}

bool Needle::In::standsAt(std::size_t at) const
{
    const std::string& wanted = m_needle.m_lower;
    return std::equal(wanted.begin(), wanted.end(), m_text.data() + at, [](char w, char c) { return w == lower(c); });
}

} // namespace vitrine::store
