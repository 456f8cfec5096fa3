// SPDX-License-Identifier: Apache-2.0
#include "document/scriptexport.h"

#include <algorithm>
#include <optional>

namespace vitrine::document {
namespace {

using Kind = ScriptToken::Kind;

constexpr int maxHops = 4; // export default a; const a = b; const b = {...}
constexpr std::size_t maxWraps = 8;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Exports
{
public:
    explicit Exports(const ScriptCode& code) : m_code(code) {}

    Result<std::size_t> object()
    {
        collect();
        if (m_values.empty())
            return m_code.cannotTell("exports no object", 0);
        if (m_values.size() > 1)
            return m_code.cannotTell("exports more than once", m_values[1]);
        if (m_common && m_mentions.size() > 1)
            return m_code.cannotTell("its exports are used twice", m_mentions[1]);
        return resolve(m_values.front());
    }

private:
    void collect()
    {
        for (std::size_t at = 0; at < m_code.count(); at = m_code.behind(at))
            if (m_code.isWord(at, "export"))
                moduleExport(at);
        for (std::size_t at = 0; at < m_code.count() && m_mentions.size() < 2; ++at)
            if (mentionsExports(at)) {
                m_mentions.push_back(at);
                commonExport(at);
            }
    }

    void moduleExport(std::size_t at)
    {
        if (m_code.isWord(at + 1, "default") || m_code.isAssignment(at + 1))
            m_values.push_back(at + 2);
    }

    // `module` or `exports` as a variable, not as somebody's property or key.
    bool mentionsExports(std::size_t at) const
    {
        return (m_code.isWord(at, "module") || m_code.isWord(at, "exports")) && !m_code.isPunct(at - 1, '.') &&
               !m_code.isPunct(at + 1, ':');
    }

    void commonExport(std::size_t at)
    {
        const bool whole =
            m_code.isWord(at, "module") && m_code.isPunct(at + 1, '.') && m_code.isWord(at + 2, "exports");
        if (!whole || !m_code.isAssignment(at + 3) || !beginsStatement(at))
            return;
        m_common = true;
        m_values.push_back(at + 4);
    }

    // Not the branch of an `if`, not part of an expression.
    bool beginsStatement(std::size_t at) const
    {
        if (!atTopLevel(at))
            return false;
        if (at == 0 || m_code.isPunct(at - 1, ';') || m_code.isPunct(at - 1, '}'))
            return true;
        if (!m_code.breakBefore(at))
            return false;
        if (m_code.isPunct(at - 1, ')')) {
            const std::size_t open = m_code.tokens[at - 1].mate;
            return open == 0 || !isOneOf(m_code.text(open - 1), {"if", "while", "for", "with"});
        }
        if (m_code.kind(at - 1) == Kind::Punct)
            return m_code.isPunct(at - 1, ']') || m_code.isPunct(at - 1, '`');
        return !isOneOf(m_code.text(at - 1), {"else", "do", "return", "typeof", "void", "new", "in", "of", "await"});
    }

    bool atTopLevel(std::size_t wanted) const
    {
        std::size_t at = 0;
        while (at < wanted)
            at = m_code.behind(at);
        return at == wanted;
    }

    Result<std::size_t> resolve(std::size_t at) const
    {
        for (int hop = 0; hop < maxHops; ++hop) {
            const bool isName = m_code.isWord(at) && endsStatement(m_code.behindAssertions(at + 1));
            if (!isName)
                return literal(at);
            const auto value = declared(at);
            if (!value)
                return m_code.cannotTell("exports a variable", at);
            at = *value;
        }
        return m_code.cannotTell("exports a variable", at);
    }

    // Where the value of the variable stands: declared at the top level and mentioned nowhere but there and at `use`.
    std::optional<std::size_t> declared(std::size_t use) const
    {
        std::optional<std::size_t> declaration;
        for (std::size_t at = 0; at < m_code.count(); ++at) {
            if (at == use || !m_code.isWord(at, m_code.text(use)))
                continue;
            if (declaration)
                return std::nullopt;
            declaration = at;
        }
        if (!declaration || !declares(*declaration))
            return std::nullopt;
        const std::size_t equals =
            m_code.isPunct(*declaration + 1, ':') ? m_code.behindType(*declaration + 2) : *declaration + 1;
        return m_code.isAssignment(equals) ? std::optional(equals + 1) : std::nullopt;
    }

    bool declares(std::size_t name) const
    {
        if (name == 0 || !atTopLevel(name))
            return false;
        if (m_code.isWord(name - 1, "const") || m_code.isWord(name - 1, "let"))
            return true;
        return m_code.isWord(name - 1, "var") && beginsStatement(name - 1);
    }

    // `{...}` itself, in parentheses, or as the only argument of defineConfig().
    Result<std::size_t> literal(std::size_t at) const
    {
        std::size_t wraps = 0;
        for (; wraps < maxWraps && (m_code.isPunct(at, '(') || isDefine(at)); ++wraps)
            at += m_code.isPunct(at, '(') ? 1 : 2;
        if (!m_code.isPunct(at, '{'))
            return m_code.cannotTell("exports something computed", at);
        std::size_t end = m_code.behindAssertions(m_code.behind(at));
        for (; wraps > 0; --wraps) {
            end += m_code.isPunct(end, ',') ? 1 : 0;
            if (!m_code.isPunct(end, ')'))
                return m_code.cannotTell("exports something computed", end);
            end = m_code.behindAssertions(end + 1);
        }
        if (!endsStatement(end))
            return m_code.cannotTell("exports something computed", end);
        return at;
    }

    // A call of an imported function whose whole purpose is to hand its argument through.
    bool isDefine(std::size_t at) const
    {
        if (!m_code.isWord(at, "defineConfig") || !m_code.isPunct(at + 1, '('))
            return false;
        for (std::size_t other = 1; other < m_code.count(); ++other)
            if (m_code.isWord(other, "defineConfig") &&
                (isOneOf(m_code.text(other - 1), {"function", "const", "let", "var"}) ||
                 m_code.isAssignment(other + 1)))
                return false;
        return true;
    }

    bool endsStatement(std::size_t at) const
    {
        if (at >= m_code.count() || m_code.isPunct(at, ';'))
            return true;
        return m_code.breakBefore(at) && m_code.isWord(at) && !isOneOf(m_code.text(at), {"in", "instanceof"});
    }

    const ScriptCode& m_code;
    std::vector<std::size_t> m_values;   // where an exported expression begins
    std::vector<std::size_t> m_mentions; // of `module` and `exports`
    bool m_common = false;
};

} // namespace

Result<std::size_t> exportedObject(const ScriptCode& code) { return Exports(code).object(); }

} // namespace vitrine::document
