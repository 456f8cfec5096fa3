// SPDX-License-Identifier: Apache-2.0
#include "document/scripttokens.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace vitrine::document {
namespace {

using Kind = ScriptToken::Kind;
constexpr auto npos = std::string_view::npos;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' || c == '\\' ||
           byte >= 0x80;
}

// Line terminators of the language: LF, CR and U+2028, U+2029, which also end a // comment.
std::size_t lineBreakAt(std::string_view text, std::size_t at)
{
    if (text[at] == '\n' || text[at] == '\r')
        return 1;
    const auto three = text.substr(at, 3);
    return three == "\u2028" || three == "\u2029" ? 3 : 0;
}

// White space outside ASCII: a key written `telemetry<no-break space>:` is still that key.
std::size_t spaceAt(std::string_view text, std::size_t at)
{
    if (std::string_view(" \t\v\f").find(text[at]) != npos)
        return 1;
    static constexpr std::array<std::string_view, 7> spaces = {"\u00a0", "\u1680", "\u202f", "\u205f",
                                                               "\u3000", "\ufeff", "\u180e"};
    for (const auto space : spaces)
        if (text.substr(at).starts_with(space))
            return space.size();
    const auto three = text.substr(at, 3);
    return three >= "\u2000" && three <= "\u200a" ? 3 : 0;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Cutter
{
public:
    explicit Cutter(std::string_view source) : m_source(source) {}

    Result<std::vector<ScriptToken>> cut()
    {
        if (m_source.starts_with("#!"))
            skipLine();
        while (m_at < m_source.size()) {
            if (!(inTemplate() ? templateText() : code()))
                return fail(m_error);
            if (m_tokens.size() > maxScriptTokens)
                return fail(Code::TooLarge, {}, "too many words");
        }
        if (!m_open.empty()) {
            (void)refuse("not closed", m_tokens[m_open.back()].offset);
            return fail(m_error);
        }
        return std::move(m_tokens);
    }

private:
    bool refuse(const char* what, std::size_t offset)
    {
        const TextPosition at = positionOf(m_source, offset);
        m_error = {Code::Unsupported, {}, what, at.line, at.column, offset};
        return false;
    }

    std::string_view textOf(const ScriptToken& token) const { return m_source.substr(token.offset, token.length); }
    char byteOf(const ScriptToken& token) const { return m_source[token.offset]; }
    bool inTemplate() const { return !m_open.empty() && byteOf(m_tokens[m_open.back()]) == '`'; }
    bool here(std::string_view text) const { return m_source.substr(m_at, text.size()) == text; }

    void emit(Kind kind, std::size_t end)
    {
        ScriptToken token;
        token.kind = kind;
        token.breakBefore = std::exchange(m_break, false);
        token.offset = static_cast<std::uint32_t>(m_at);
        token.length = static_cast<std::uint32_t>(end - m_at);
        m_tokens.push_back(token);
        m_at = end;
    }

    void skipLine()
    {
        while (m_at < m_source.size() && lineBreakAt(m_source, m_at) == 0)
            ++m_at;
    }

    bool code()
    {
        if (const auto length = lineBreakAt(m_source, m_at)) {
            m_break = true;
            m_at += length;
            return true;
        }
        if (const auto length = spaceAt(m_source, m_at)) {
            m_at += length;
            return true;
        }
        if (here("//")) {
            skipLine();
            return true;
        }
        if (here("/*"))
            return blockComment();
        if (here("<!--") || here("-->"))
            return refuse("an HTML comment", m_at); // a comment in a script, operators in a module
        return token();
    }

    bool blockComment()
    {
        const auto end = m_source.find("*/", m_at + 2);
        if (end == npos)
            return refuse("comment not closed", m_at);
        for (; m_at < end; ++m_at)
            m_break = m_break || lineBreakAt(m_source, m_at) != 0;
        m_at = end + 2;
        return true;
    }

    bool token()
    {
        const char c = m_source[m_at];
        if (isDigit(c) || (c == '.' && m_at + 1 < m_source.size() && isDigit(m_source[m_at + 1])))
            return number();
        if (isWordByte(c))
            return word();
        if (c == '"' || c == '\'')
            return quoted(c);
        if (c == '/')
            return slash();
        if (std::string_view("([{`").find(c) != npos)
            return open();
        if (std::string_view(")]}").find(c) != npos)
            return close();
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return refuse("a control character", m_at);
        emit(Kind::Punct, m_at + 1);
        return true;
    }

    bool number()
    {
        std::size_t end = m_at;
        while (end < m_source.size() && (isWordByte(m_source[end]) || m_source[end] == '.'))
            ++end;
        emit(Kind::Number, end);
        return true;
    }

    bool word()
    {
        std::size_t end = m_at;
        while (end < m_source.size() && isWordByte(m_source[end]) && spaceAt(m_source, end) == 0 &&
               lineBreakAt(m_source, end) == 0)
            ++end;
        emit(Kind::Word, end);
        return true;
    }

    bool quoted(char quote)
    {
        for (std::size_t i = m_at + 1; i < m_source.size(); ++i) {
            if (m_source[i] == '\\') {
                ++i;
            } else if (m_source[i] == quote) {
                emit(Kind::Text, i + 1);
                return true;
            } else if (m_source[i] == '\n' || m_source[i] == '\r') {
                break;
            }
        }
        return refuse("text not closed", m_at);
    }

    // A slash divides or begins a regular expression; only the token before it tells.
    bool slash()
    {
        if (m_tokens.empty())
            return regex();
        const ScriptToken& last = m_tokens.back();
        if (last.kind == Kind::Word)
            return isOneOf(textOf(last), {"return", "typeof", "case", "in", "of", "delete", "void", "instanceof", "new",
                                          "do", "else", "await", "yield", "throw", "default"})
                       ? regex()
                       : division();
        if (last.kind != Kind::Punct)
            return division();
        const char c = byteOf(last);
        if (c == '}' || ((c == '+' || c == '-') && followsItself()))
            return refuse("a slash that may be either", m_at);
        if (c == ')')
            return endsCondition(last) ? regex() : division();
        return c == ']' || c == '`' ? division() : regex();
    }

    bool followsItself() const
    {
        const std::size_t count = m_tokens.size();
        return count > 1 && textOf(m_tokens[count - 2]) == textOf(m_tokens[count - 1]);
    }

    bool endsCondition(const ScriptToken& closing) const
    {
        return closing.mate > 0 && isOneOf(textOf(m_tokens[closing.mate - 1]), {"if", "while", "for", "with"});
    }

    bool division()
    {
        emit(Kind::Punct, m_at + 1);
        return true;
    }

    bool regex()
    {
        bool inClass = false;
        for (std::size_t i = m_at + 1; i < m_source.size() && lineBreakAt(m_source, i) == 0; ++i) {
            const char c = m_source[i];
            if (c == '\\')
                ++i;
            else if (c == '[' || c == ']')
                inClass = c == '[';
            else if (c == '/' && !inClass)
                return emit(Kind::Regex, i + 1), true;
        }
        return refuse("regular expression not closed", m_at);
    }

    bool open()
    {
        m_open.push_back(static_cast<std::uint32_t>(m_tokens.size()));
        emit(Kind::Punct, m_at + 1);
        return true;
    }

    bool close()
    {
        const char c = m_source[m_at];
        const char opening = c == ')' ? '(' : c == ']' ? '[' : '{';
        if (m_open.empty() || byteOf(m_tokens[m_open.back()]) != opening)
            return refuse("a bracket without its partner", m_at);
        pair();
        return true;
    }

    void pair()
    {
        const std::uint32_t partner = m_open.back();
        m_open.pop_back();
        const auto index = static_cast<std::uint32_t>(m_tokens.size());
        emit(Kind::Punct, m_at + 1);
        m_tokens[index].mate = partner;
        m_tokens[partner].mate = index;
    }

    bool templateText()
    {
        while (m_at < m_source.size()) {
            if (m_source[m_at] == '\\') {
                ++m_at;
            } else if (m_source[m_at] == '`') {
                pair();
                return true;
            } else if (here("${")) {
                ++m_at;
                return open();
            }
            ++m_at;
        }
        return refuse("text not closed", m_tokens[m_open.back()].offset);
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    bool m_break = false;
    std::vector<ScriptToken> m_tokens;
    std::vector<std::uint32_t> m_open; // brackets and backticks not closed yet
    Error m_error;
};

} // namespace

Result<std::vector<ScriptToken>> scriptTokens(std::string_view source) { return Cutter(source).cut(); }

} // namespace vitrine::document
