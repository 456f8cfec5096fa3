// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/extent.h"

#include <array>
#include <cctype>

namespace vitrine::store {
namespace {

constexpr std::array<bool, 256> makeStops(std::string_view bytes)
{
    std::array<bool, 256> stops{};
    for (const char c : bytes)
        stops[static_cast<unsigned char>(c)] = true;
    return stops;
}
constexpr auto stringStops = makeStops("\"'`\\\n");

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || c == '-' || c == '+' || c == '.';
}
bool isQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

} // namespace

std::size_t Extent::feed(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (m_state == State::String && !m_escaped)
            at = skipPlain(text, at);
        if (at == text.size())
            break;
        if (!step(text[at])) {
            m_ending = Ending::Torn;
            return at;
        }
        if (m_ending == Ending::Complete)
            return at + 1;
    }
    return text.size();
}

std::size_t Extent::skipPlain(std::string_view text, std::size_t at) const
{
    while (at < text.size() && !stringStops[static_cast<unsigned char>(text[at])])
        ++at;
    return at;
}

bool Extent::step(char c)
{
    switch (m_state) {
    case State::String:
        return inString(c);
    case State::Word:
        return inWord(c);
    case State::Slash:
        m_state = c == '/' ? State::LineComment : State::BlockComment;
        m_last = 0;
        return c == '/' || c == '*';
    case State::LineComment:
    case State::BlockComment:
        return inComment(c);
    case State::Value:
    case State::Key:
    case State::Colon:
    case State::After:
        break;
    }
    if (m_tooDeep)
        return count(c);
    if (c == '\n')
        return lineBreak();
    if (c == ' ' || c == '\t' || c == '\r')
        return true;
    if (c == '/')
        return begin(State::Slash);
    if (m_state == State::Colon) {
        m_state = State::Value;
        return c == ':';
    }
    if (m_state == State::Key)
        return key(c);
    return m_state == State::Value ? value(c) : after(c);
}

bool Extent::lineBreak()
{
    ++m_lineBreaks;
    return !m_oneLine;
}

// Too deep to be read; only its end is wanted, on this line.
bool Extent::count(char c)
{
    m_quote = c;
    if (isQuote(c))
        return begin(State::String);
    if (c == '{' || c == '[')
        ++m_depth;
    else if ((c == '}' || c == ']') && --m_depth == 0)
        m_ending = Ending::Complete;
    return c != '\n';
}

bool Extent::begin(State token)
{
    m_next = m_state;
    if (token != State::Slash)
        m_next = m_state == State::Key ? State::Colon : State::After;
    m_state = token;
    m_escaped = false;
    return true;
}

bool Extent::value(char c)
{
    if (c == '{' || c == '[')
        return open(c == '{');
    if (c == ']')
        return close(false); // of an empty array, or behind a trailing comma
    m_quote = c;
    return (isQuote(c) && begin(State::String)) || (isWord(c) && begin(State::Word));
}

bool Extent::key(char c)
{
    if (c == '}')
        return close(true);
    m_quote = c;
    return (isQuote(c) && begin(State::String)) || (isWord(c) && begin(State::Word));
}

bool Extent::after(char c)
{
    if (c == '}' || c == ']')
        return close(c == '}');
    m_state = inObject() ? State::Key : State::Value;
    return c == ',';
}

bool Extent::inString(char c)
{
    if (c == '\n')
        return false;
    if (m_escaped)
        m_escaped = false;
    else if (c == '\\')
        m_escaped = true;
    else if (c == m_quote)
        m_state = m_next;
    return true;
}

bool Extent::inWord(char c)
{
    if (isWord(c))
        return true;
    m_state = m_next;
    return step(c);
}

bool Extent::inComment(char c)
{
    const bool closed = m_state == State::LineComment ? c == '\n' : m_last == '*' && c == '/';
    const bool block = m_state == State::BlockComment;
    m_last = c;
    if (closed)
        m_state = m_next;
    if (c != '\n')
        return true;
    return !block && lineBreak(); // an unclosed block comment must not hide the rest of the file
}

bool Extent::open(bool object)
{
    m_tooDeep = ++m_depth > deepestValue;
    m_objects = m_objects << 1 | (object ? 1 : 0);
    m_state = object ? State::Key : State::Value;
    return true;
}

bool Extent::close(bool object)
{
    if (m_depth == 0 || inObject() != object)
        return false;
    m_objects >>= 1;
    --m_depth;
    m_state = State::After;
    if (m_depth == 0)
        m_ending = Ending::Complete;
    return true;
}

} // namespace vitrine::store
