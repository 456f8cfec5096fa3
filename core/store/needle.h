// SPDX-License-Identifier: GPL-3.0-or-later
// A text looked for without regard to ASCII case: where its two rarest bytes stand at their distance, and only there
// the rest is compared.
#pragma once

#include <string>
#include <string_view>

namespace vitrine::store {

class Needle
{
public:
    explicit Needle(std::string_view text); // not empty
    [[nodiscard]] std::size_t size() const { return m_lower.size(); }
    // Its first place at or behind `from`; npos: none.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const;

private:
    // A byte to look for: (text | fold) == byte, which for a letter is either case.
    struct Mark
    {
        std::size_t index = 0;
        unsigned char byte = 0;
        unsigned char fold = 0;
    };
    [[nodiscard]] Mark markAt(std::size_t index) const;
    // The first place where both marks stand, of those before `end`; else `end`. Rounded down to whole vectors by
    // wide().
    [[nodiscard]] std::size_t narrow(const char* text, std::size_t from, std::size_t end) const;
    [[nodiscard]] std::size_t wide(const char* text, std::size_t from, std::size_t end) const;
    [[nodiscard]] bool standsAt(const char* text) const;

    std::string m_lower;
    Mark m_rare;
    Mark m_other; // the second rarest, or the same one
};

} // namespace vitrine::store
