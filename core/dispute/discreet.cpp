// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispute/discreet.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::dispute {
namespace {

constexpr std::size_t longestName = 80;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-. :$").find(c) != std::string_view::npos;
}

bool isPersonal(product::Detects detects)
{
    switch (detects) {
    case product::Detects::FileName:
    case product::Detects::Schema:
    case product::Detects::Source:
        return false;
    default:
        return true;
    }
}

} // namespace

Discreet::Discreet(sanitize::Surroundings surroundings) : m_sanitizer(m_nobody, std::move(surroundings)) {}

std::string Discreet::name(std::string_view foreign) const
{
    if (foreign.size() > longestName)
        return "(left out: too long for a name)";
    if (const auto found = m_sanitizer.shapesIn(foreign); !found.empty())
        return std::string("(left out: ") + product::name(found.front()) + ")";
    if (foreign.empty() || !std::all_of(foreign.begin(), foreign.end(), isNameByte))
        return "(left out: not a plain name)";
    return std::string(foreign);
}

std::vector<std::string> Discreet::personalIn(std::string_view text) const
{
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        for (const product::Detects detects : m_sanitizer.shapesIn(text.substr(begin, end - begin)))
            if (const char* word = product::name(detects);
                isPersonal(detects) && std::find(found.begin(), found.end(), word) == found.end())
                found.emplace_back(word);
        begin = end + 1;
    }
    return found;
}

} // namespace vitrine::dispute
