// SPDX-License-Identifier: GPL-3.0-or-later
// A text looked for without regard to ASCII case: its rarest byte is found by memchr, and only there the rest is
// compared.
#pragma once

#include <string>
#include <string_view>

namespace vitrine::store {

class Needle
{
public:
    explicit Needle(std::string_view text); // not empty
    [[nodiscard]] std::size_t size() const { return m_lower.size(); }

    // Its places in one text, asked for from the front to the back.
    class In
    {
    public:
        In(const Needle& needle, std::string_view text);
        [[nodiscard]] std::size_t next(std::size_t from); // npos: no more

    private:
        // The next place of one byte, remembered until it is passed.
        struct Cursor
        {
            char byte = 0;
            std::size_t next = 0;
            bool known = false;
        };
        std::size_t seek(Cursor& cursor, std::size_t from) const;
        [[nodiscard]] bool standsAt(std::size_t at) const;

        const Needle& m_needle;
        std::string_view m_text;
        Cursor m_small;
        Cursor m_large;
    };

private:
    std::string m_lower;
    std::size_t m_rare = 0; // index of the rarest byte
};

} // namespace vitrine::store
