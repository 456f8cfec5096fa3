// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/pattern.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::filter {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool sameLetter(char text, char wanted) { return lower(text) == wanted; }

bool beginsWith(std::string_view text, std::string_view wanted)
{
    return text.size() >= wanted.size() &&
           std::equal(wanted.begin(), wanted.end(), text.begin(), [](char w, char t) { return sameLetter(t, w); });
}

} // namespace

Matcher::Matcher(const Pattern& pattern)
{
    for (const std::string& piece : pattern.pieces)
        m_pieces.push_back(lowerAscii(piece));
}

std::size_t findFolded(std::string_view text, std::string_view wanted, std::size_t from)
{
    const auto at = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                                wanted.begin(), wanted.end(), sameLetter);
    return at == text.end() && !wanted.empty() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

bool Matcher::whole(std::string_view text) const
{
    const std::string& front = m_pieces.front();
    const std::string& back = m_pieces.back();
    if (!beginsWith(text, front))
        return false;
    if (m_pieces.size() == 1)
        return text.size() == front.size();
    if (text.size() < front.size() + back.size() || !beginsWith(text.substr(text.size() - back.size()), back))
        return false;
    text.remove_suffix(back.size());
    std::size_t at = front.size();
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        at = findFolded(text, m_pieces[i], at);
        if (at == std::string_view::npos)
            return false;
        at += m_pieces[i].size();
    }
    return true;
}

} // namespace vitrine::filter
