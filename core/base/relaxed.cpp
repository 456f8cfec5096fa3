// SPDX-License-Identifier: Apache-2.0
#include "base/relaxed.h"

#include "base/json.h"
#include "base/text.h"

#include <cctype>

namespace vitrine {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool isWordStart(char c) { return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || c == '$'; }
bool isWord(char c) { return isWordStart(c) || std::isdigit(static_cast<unsigned char>(c)); }

// The offset behind the comment that begins at `at`, or `at` when none does.
std::size_t behindComment(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) == "//")
        return std::min(text.find('\n', at), text.size());
    if (text.substr(at, 2) != "/*")
        return at;
    const auto end = text.find("*/", at + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
}

// The offset behind the string whose opening quote is at `at`; the end of the text when it is not closed.
std::size_t behindString(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return text.size();
}

void blank(std::string& text, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        if (text[i] != '\n' && text[i] != '\r')
            text[i] = ' ';
}

class LiteralReader
{
public:
    explicit LiteralReader(std::string_view source) : m_source(source) {}

    Result<std::string> read()
    {
        skipBlanks();
        while (m_at < m_source.size()) {
            if (!token())
                return fail(here("not a literal"));
            skipBlanks();
        }
        return std::move(m_out);
    }

private:
    Error here(const char* what) const
    {
        const TextPosition at = positionOf(m_source, m_at);
        return {Code::Malformed, {}, what, at.line, at.column, m_at};
    }

    void skipBlanks()
    {
        while (m_at < m_source.size()) {
            if (isSpace(m_source[m_at]))
                ++m_at;
            else if (const auto next = behindComment(m_source, m_at); next != m_at)
                m_at = next;
            else
                break;
        }
    }

    bool token()
    {
        const char c = m_source[m_at];
        if (c == '"' || c == '\'' || c == '`')
            return quoted(c);
        if (isWordStart(c))
            return word();
        if (c == ',')
            return comma();
        if (std::string_view("{}[]:").find(c) != std::string_view::npos) {
            m_out += c;
            ++m_at;
            return true;
        }
        return number();
    }

    bool comma()
    {
        ++m_at;
        skipBlanks();
        const bool trailing = m_at < m_source.size() && (m_source[m_at] == '}' || m_source[m_at] == ']');
        if (!trailing)
            m_out += ',';
        return true;
    }

    bool word()
    {
        const std::size_t start = m_at;
        while (m_at < m_source.size() && isWord(m_source[m_at]))
            ++m_at;
        const std::string_view text = m_source.substr(start, m_at - start);
        skipBlanks();
        if (m_at < m_source.size() && m_source[m_at] == ':')
            appendJsonString(m_out, text);
        else if (text == "true" || text == "false" || text == "null")
            m_out += text;
        else if (text == "undefined")
            m_out += "null";
        else
            return false;
        return true;
    }

    bool number()
    {
        const std::size_t start = m_at;
        while (m_at < m_source.size() && std::string_view("+-.eE0123456789").find(m_source[m_at]) != std::string_view::npos)
            ++m_at;
        std::string_view text = m_source.substr(start, m_at - start);
        if (text.starts_with('+'))
            text.remove_prefix(1);
        m_out += text;
        return m_at > start;
    }

    // Double-quoted text goes through as it is: its escapes are JSON's. The others are unescaped and written anew.
    bool quoted(char quote)
    {
        const std::size_t end = behindString(m_source, m_at);
        const std::string_view whole = m_source.substr(m_at, end - m_at);
        if (whole.size() < 2 || whole.back() != quote)
            return false;
        m_at = end;
        if (quote == '"') {
            m_out += whole;
            return true;
        }
        return requote(whole.substr(1, whole.size() - 2), quote);
    }

    bool requote(std::string_view inner, char quote)
    {
        m_out += '"';
        for (std::size_t i = 0; i < inner.size(); ++i) {
            if (quote == '`' && inner.substr(i, 2) == "${")
                return false; // a template with code in it is no literal
            if (inner[i] == '\\' && i + 1 < inner.size() && (inner[i + 1] == '\'' || inner[i + 1] == '`'))
                m_out += inner[++i];
            else if (inner[i] == '\\' && i + 1 < inner.size())
                m_out.append(inner.substr(i, 2)), ++i;
            else if (inner[i] == '"')
                m_out += "\\\"";
            else if (inner[i] == '\n')
                m_out += "\\n";
            else
                m_out += inner[i];
        }
        m_out += '"';
        return true;
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

std::string blankComments(std::string_view source)
{
    std::string text(source);
    if (source.starts_with(byteOrderMark))
        blank(text, 0, byteOrderMark.size());
    std::size_t comma = std::string::npos; // the last comma with nothing but blanks behind it so far
    for (std::size_t at = source.starts_with(byteOrderMark) ? 3 : 0; at < source.size();) {
        const char c = source[at];
        if (c == '"') {
            at = behindString(source, at);
            comma = std::string::npos;
        } else if (const auto next = behindComment(source, at); next != at) {
            blank(text, at, next);
            at = next;
        } else {
            if ((c == '}' || c == ']') && comma != std::string::npos)
                text[comma] = ' ';
            if (!isSpace(c))
                comma = c == ',' ? at : std::string::npos;
            ++at;
        }
    }
    return text;
}

Result<std::string> jsonFromLiteral(std::string_view source)
{
    if (source.starts_with(byteOrderMark))
        source.remove_prefix(byteOrderMark.size());
    return LiteralReader(source).read();
}

} // namespace vitrine
