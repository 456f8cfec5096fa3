// SPDX-License-Identifier: GPL-3.0-or-later
// Finds where a JSON value or JavaScript literal in running text ends, in pieces of any size and in one pass. It
// follows the grammar closely enough that a torn value is noticed where it breaks, and not only at the end of the file:
// a line break in a string, a value where a key has to be. So an unbalanced brace cannot swallow what follows it.
#pragma once

#include "store/tape.h"

#include <cstdint>
#include <string_view>

namespace vitrine::store {

class Extent
{
public:
    enum class Ending : std::uint8_t { Open, Complete, Torn };

    explicit Extent(bool oneLine = false) : m_oneLine(oneLine) {}

    // Reads on; the first byte of all is '{'. Gives the number of bytes that belong to the value: all, while it is
    // open.
    [[nodiscard]] std::size_t feed(std::string_view text);
    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; } // then it may not go beyond its line
    [[nodiscard]] std::uint64_t lineBreaks() const { return m_lineBreaks; }

private:
    enum class State : std::uint8_t { Value, Key, Colon, After, String, Word, Slash, LineComment, BlockComment };

    std::size_t skipPlain(std::string_view text, std::size_t at) const;
    bool step(char c);
    bool blank(char c);
    bool value(char c);
    bool key(char c);
    bool after(char c);
    bool inString(char c);
    bool inWord(char c);
    bool inComment(char c);
    bool lineBreak();
    bool count(char c);
    bool open(bool object);
    bool close(bool object);
    bool begin(State token);
    [[nodiscard]] bool inObject() const { return (m_objects & 1) != 0; }

    State m_state = State::Value;
    State m_next = State::After; // behind a string, word or comment
    Ending m_ending = Ending::Open;
    char m_quote = '"';
    char m_last = 0;
    bool m_escaped = false;
    bool m_oneLine = false;
    bool m_tooDeep = false;
    unsigned m_depth = 0;
    std::uint64_t m_objects = 0; // a bit for each open bracket, the innermost lowest: 1 for an object
    std::uint64_t m_lineBreaks = 0;
};

} // namespace vitrine::store
