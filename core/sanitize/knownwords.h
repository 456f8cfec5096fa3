// SPDX-License-Identifier: Apache-2.0
// The names and values of the surroundings, looked for in every text, in one pass and without allocating.
#pragma once

#include "product/sanitizing.h"
#include "sanitize/scan.h"
#include "sanitize/surroundings.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace vitrine::sanitize {

class KnownWords
{
public:
    // Names that identify nobody ("root", "runner", "localhost", "main") are left out.
    explicit KnownWords(const Surroundings& surroundings);

    [[nodiscard]] bool isIn(std::string_view text) const noexcept;

    struct Place
    {
        product::Detects detects;
        Range range;
    };
    [[nodiscard]] std::vector<Place> placesIn(std::string_view text) const;

private:
    struct Word
    {
        std::string text; // in small letters
        product::Detects detects;
        bool whole; // stands alone; else anywhere
    };
    void add(std::string_view text, product::Detects detects, bool whole);
    void indexBeginnings();
    [[nodiscard]] static bool isAt(const Word& word, std::string_view text, std::size_t position) noexcept;
    // Calls stop(word, position) for every word in the text, until it says true.
    template<class Stop> bool any(std::string_view text, Stop stop) const;

    static constexpr unsigned slotBits = 13;
    // Of four bytes, whose case does not count.
    [[nodiscard]] std::size_t slotAt(const char* bytes) const noexcept
    {
        constexpr std::uint32_t smallLetters = 0x20202020; // the bit by which they differ from capitals
        constexpr std::uint32_t mixer = 0x9e3779b1;        // Knuth's multiplicative hash
        std::uint32_t beginning = 0;
        std::memcpy(&beginning, bytes, sizeof beginning);
        return ((beginning | smallLetters) & m_beginning) * mixer >> (32 - slotBits);
    }

    std::vector<Word> m_words;
    std::uint32_t m_beginning = 0;                 // the bytes of a word's beginning that are looked at
    std::array<bool, 1u << slotBits> m_mayBegin{}; // a word, by its beginning
};

} // namespace vitrine::sanitize
