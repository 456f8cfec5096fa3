// SPDX-License-Identifier: Apache-2.0
// Fixed lists of words that a text is compared with, ignoring ASCII case.
#pragma once

#include "sanitize/scan.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vitrine::sanitize {

// Tells most words that are not in a list by their first letter and length.
class WordFilter
{
public:
    static constexpr std::size_t longest = 31; // bytes of a word

    constexpr void add(std::string_view word) { m_lengths[slot(word[0])] |= std::uint32_t{1} << word.size(); }
    [[nodiscard]] constexpr bool mayHave(std::string_view word) const
    {
        return !word.empty() && word.size() <= longest && (m_lengths[slot(word[0])] >> word.size() & 1u) != 0;
    }

private:
    static constexpr std::size_t slot(char first) { return static_cast<unsigned char>(folded(first)) & 127u; }

    std::array<std::uint32_t, 128> m_lengths{}; // a bit for each
};

// Tells most texts that end with no word of a list by their last two letters.
class WordEndings
{
public:
    constexpr void add(std::string_view word)
    {
        m_last[slot(word[word.size() - 1])] |= std::uint32_t{1} << slot(word[word.size() - 2]);
    }
    [[nodiscard]] constexpr bool mayEnd(std::string_view text) const
    {
        return text.size() > 1 && (m_last[slot(text[text.size() - 1])] >> slot(text[text.size() - 2]) & 1u) != 0;
    }

private:
    static constexpr std::size_t slot(char c) { return static_cast<unsigned char>(c) & 31u; }

    std::array<std::uint32_t, 32> m_last{}; // a bit for each letter before
};

class WordList
{
public:
    // Separated by single spaces, in small letters.
    constexpr explicit WordList(std::string_view words) : m_words(words)
    {
        for (std::size_t start = 0; start < words.size(); start = endOf(start) + 1)
            m_filter.add(words.substr(start, endOf(start) - start));
    }
    [[nodiscard]] bool has(std::string_view word) const
    {
        if (!m_filter.mayHave(word))
            return false;
        for (std::size_t start = 0; start < m_words.size(); start = endOf(start) + 1)
            if (equalsFolded(word, m_words.substr(start, endOf(start) - start)))
                return true;
        return false;
    }

private:
    [[nodiscard]] constexpr std::size_t endOf(std::size_t start) const
    {
        const std::size_t end = m_words.find(' ', start);
        return end == std::string_view::npos ? m_words.size() : end;
    }

    std::string_view m_words;
    WordFilter m_filter;
};

} // namespace vitrine::sanitize
