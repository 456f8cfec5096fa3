// SPDX-License-Identifier: Apache-2.0
// The names and values of the surroundings, looked for in every text, in one pass and without allocating.
#pragma once

#include "product/sanitizing.h"
#include "sanitize/scan.h"
#include "sanitize/surroundings.h"

#include <bitset>

namespace vitrine::sanitize {

class KnownWords
{
public:
    // Names that identify nobody ("root", "runner", "localhost", "main") are left out.
    explicit KnownWords(const Surroundings& surroundings);

    [[nodiscard]] bool isIn(std::string_view text) const noexcept;
    void find(product::Detects what, std::string_view text, Ranges& out) const;

private:
    struct Word
    {
        std::string text; // in small letters
        product::Detects detects;
        bool whole; // stands alone; else anywhere
    };
    void add(std::string_view text, product::Detects detects, bool whole);
    [[nodiscard]] bool mayBegin(std::string_view text, std::size_t position) const noexcept;
    [[nodiscard]] static bool isAt(const Word& word, std::string_view text, std::size_t position) noexcept;
    [[nodiscard]] static std::size_t beginning(char first, char second) noexcept;

    std::vector<Word> m_words;
    std::bitset<65536> m_beginnings; // of the words, by their first two bytes in every spelling
    unsigned m_kinds = 0;            // that there are words of
};

} // namespace vitrine::sanitize
