// SPDX-License-Identifier: Apache-2.0
// What a text may hold, told by four bytes in a row: one pass over it says which detectors need not look at all, and
// the others look at the places that have their sign. Never misses; what a sign promises, the detector checks.
#pragma once

#include "sanitize/longwords.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

enum class Sign : std::uint8_t {
    Dashes, // of a key block
    Jwt,
    TokenPrefix,
    TokenBeginning,
    Bot,          // ":AA"
    Scheme,       // "://"
    Setting,      // '=' behind a letter or blank
    Credentials,  // "Bearer ", "Basic "
    Flag,         // '-' before anything
    Assigned,     // ':' or '=' behind a name
    SecretLetter, // one that each name of a secret has; of this and of Keyword no places are known
    SchemaMark,   // at the last two letters of its word
    SpacedMark,   // a separator behind a blank
    SourceMark,
    Keyword,  // at its last two letters
    Follower, // what may follow a keyword and a name
    Query,
    Variable, // '=' behind a capital or digit
    Git,
    Branch, // at the last three letters before the slash
    Link,   // "www.", "mailto:", "data:"
    Email,  // '@' before a letter
    Home,
    Path,
    FileName, // '.' before a letter
    Mac,
    Version4,
    Version6,
    Host, // '.' before two letters
    Percent
};
inline constexpr std::size_t signCount = static_cast<std::size_t>(Sign::Percent) + 1;

class Signs
{
public:
    using Bits = std::uint64_t;

    // The text has to live as long.
    explicit Signs(std::string_view text);
    [[nodiscard]] static Bits bitsOf(Sign sign) noexcept;

    [[nodiscard]] std::string_view text() const noexcept { return m_text; }
    [[nodiscard]] Bits bits() const noexcept { return m_bits; } // of all signs that it has
    [[nodiscard]] bool has(Sign sign) const noexcept { return (m_bits & bitsOf(sign)) != 0; }

    // Calls stop(position, bits) for each place of any of these signs, until it says true.
    template<class Stop> bool anyOf(Bits wanted, Stop stop) const
    {
        return (m_bits & wanted) != 0 && std::any_of(m_places.begin(), m_places.end(), [&](const Place& place) {
                   return (place.bits & wanted) != 0 && stop(place.at, place.bits);
               });
    }
    template<class Stop> bool any(Sign sign, Stop stop) const
    {
        return anyOf(bitsOf(sign), [&](std::size_t at, Bits) { return stop(at); });
    }
    template<class Each> void forEach(Sign sign, Each each) const
    {
        any(sign, [&](std::size_t at) {
            each(at);
            return false;
        });
    }
    // Calls each(start, end) for every longest run of bytes for which `is` holds that has a place of the sign.
    template<class Is, class Each> void forEachAround(Sign sign, Is is, Each each) const
    {
        std::size_t floor = 0;
        forEach(sign, [&](std::size_t at) {
            if (at < floor)
                return;
            const std::size_t start = runStart(m_text, at, floor, is);
            floor = runEnd(m_text, at, is);
            if (floor > start)
                each(start, floor);
        });
    }

    // Runs of at least 16 letters, digits and "_-.~".
    [[nodiscard]] const Ranges& longWords() const noexcept { return m_words.ranges(); }
    // And of letters, digits and "_-+/=".
    [[nodiscard]] const Ranges& longCodes() const noexcept { return m_codes.ranges(); }

private:
    struct Place
    {
        std::size_t at;
        Bits bits;
    };

    std::string_view m_text;
    Bits m_bits = 0;
    std::vector<Place> m_places; // of all signs, in order
    LongWords m_words;
    LongWords m_codes;
};

} // namespace vitrine::sanitize
