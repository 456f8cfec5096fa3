// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/parse.h"

#include "base/nearest.h"
#include "filter/values.h"
#include "filter/words.h"

#include <algorithm>
#include <array>

namespace vitrine::filter {
namespace {

using Parsed = tl::expected<Expression, Fault>;

class Parser
{
public:
    Parser(std::string_view text, const Vocabulary& vocabulary) : m_text(text), m_vocabulary(vocabulary) {}

    Parsed run()
    {
        if (m_text.size() > longestFilter)
            return fault(Fault::Why::TooLong, longestFilter, m_text.size() - longestFilter);
        skipBlanks();
        if (m_at == m_text.size())
            return Expression();
        Parsed parsed = any(0);
        if (parsed && m_at < m_text.size())
            return fault(Fault::Why::StrayClose, m_at, 1);
        return parsed;
    }

private:
    [[nodiscard]] static Parsed fault(Fault::Why why, std::size_t offset, std::size_t length, std::string detail = {})
    {
        return tl::unexpected(Fault{why, offset, length, std::move(detail)});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size() || m_text[m_at] == ')'; }
    bool takeKeyword(std::string_view keyword)
    {
        if (keywordAt(m_text, m_at) != keyword)
            return false;
        m_last = m_at;
        m_at += keyword.size();
        skipBlanks();
        return true;
    }
    [[nodiscard]] Parsed termMissing(std::string_view beside) const
    {
        return fault(Fault::Why::TermMissing, m_last, beside.size(), std::string(beside));
    }

    Parsed any(unsigned depth)
    {
        std::vector<Expression> parts;
        do {
            Parsed part = all(depth, parts.empty() ? "" : "or");
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (takeKeyword("or"));
        return anyOf(std::move(parts));
    }

    Parsed all(unsigned depth, std::string_view before)
    {
        std::vector<Expression> parts;
        while (!atEnd() && keywordAt(m_text, m_at) != "or") {
            if (takeKeyword("and")) {
                if (parts.empty() || before == "and")
                    return termMissing("and");
                before = "and";
                continue;
            }
            Parsed part = negation(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            before = {};
            skipBlanks();
        }
        if (!before.empty())
            return termMissing(before);
        if (!parts.empty())
            return allOf(std::move(parts));
        if (m_at < m_text.size() && m_text[m_at] == ')')
            return fault(Fault::Why::StrayClose, m_at, 1);
        m_last = m_at; // only an "or" is left
        return termMissing("or");
    }

    Parsed negation(unsigned depth)
    {
        if (depth >= deepestFilter)
            return fault(Fault::Why::TooDeep, m_at, 1);
        const bool dash = m_text[m_at] == '-' && m_at + 1 < m_text.size() && !isBlank(m_text[m_at + 1]) &&
                          m_text[m_at + 1] != '-' && m_text[m_at + 1] != ')';
        if (dash)
            ++m_at;
        else if (!takeKeyword("not"))
            return group(depth);
        else if (atEnd() || keywordAt(m_text, m_at) == "or" || keywordAt(m_text, m_at) == "and")
            return termMissing("not");
        Parsed part = dash ? group(depth + 1) : negation(depth + 1);
        return part ? Parsed(notOf(std::move(*part))) : part;
    }

    Parsed group(unsigned depth)
    {
        if (m_text[m_at] != '(')
            return term();
        const std::size_t open = m_at++;
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == ')')
            return fault(Fault::Why::EmptyGroup, open, m_at + 1 - open);
        if (m_at == m_text.size())
            return fault(Fault::Why::OpenGroup, open, 1);
        Parsed inner = any(depth + 1);
        if (!inner)
            return inner;
        if (m_at == m_text.size())
            return fault(Fault::Why::OpenGroup, open, 1);
        ++m_at;
        return inner;
    }

    Parsed term()
    {
        const auto head = headAt(m_text, m_at);
        if (!head)
            return freeText();
        if (!head->closed)
            return fault(Fault::Why::OpenQuote, m_at, m_text.size() - m_at);
        Term term;
        const FieldInfo* known = head->property ? nullptr : fieldNamed(head->name);
        term.field = known ? known->field : Field::Property;
        term.property = known ? std::string() : head->name;
        term.comparison = head->comparison;
        if (!known && !head->property && !m_vocabulary.knows(head->name))
            return fault(Fault::Why::UnknownField, m_at, head->name.size(), nearestField(head->name));
        m_at = head->value;
        if (const auto wrong = takeValues(*head, term))
            return tl::unexpected(*wrong);
        if (!m_vocabulary.findings && term.field == Field::Has &&
            std::find(term.values.begin(), term.values.end(), Value(Pattern("finding"))) != term.values.end())
            return fault(Fault::Why::NoFindings, head->begin, m_at - head->begin);
        Expression expression = termOf(std::move(term));
        return head->negated ? notOf(std::move(expression)) : expression;
    }

    std::optional<Fault> takeValues(const Head& head, Term& term)
    {
        do {
            const Literal literal = literalAt(m_text, m_at, true);
            if (!literal.closed)
                return Fault{Fault::Why::OpenQuote, m_at, m_text.size() - m_at, {}};
            if (!literal.written)
                return Fault{Fault::Why::ValueMissing, head.begin, m_at - head.begin, head.name};
            if (term.comparison != Comparison::Is && !term.values.empty())
                return Fault{Fault::Why::OneOnly, head.begin, literal.end - head.begin, {}};
            auto value = valueOf(term, literal.pattern);
            if (!value)
                return Fault{value.error().why, m_at, literal.end - m_at, std::move(value.error().detail)};
            term.values.push_back(std::move(*value));
            m_at = literal.end;
        } while (m_at < m_text.size() && m_text[m_at] == ',' && ++m_at);
        return std::nullopt;
    }

    Parsed freeText()
    {
        const Literal literal = literalAt(m_text, m_at, false);
        if (!literal.closed)
            return fault(Fault::Why::OpenQuote, m_at, m_text.size() - m_at);
        m_at = literal.end;
        return termOf({Field::Text, {}, Comparison::Is, {literal.pattern}});
    }

    [[nodiscard]] std::string nearestField(std::string_view wrong) const
    {
        std::vector<std::string_view> names;
        for (const FieldInfo& field : knownFields())
            names.push_back(field.name);
        names.insert(names.end(), m_vocabulary.properties.begin(), m_vocabulary.properties.end());
        return std::string(nearest(wrong, names));
    }

    std::string_view m_text;
    const Vocabulary& m_vocabulary;
    std::size_t m_at = 0;
    std::size_t m_last = 0; // where the last keyword stood
};

} // namespace

const char* name(Fault::Why why)
{
    static constexpr std::array<const char*, 18> names = {
        "too-long",     "too-deep",      "open-quote",     "open-group",   "stray-close",  "empty-group",
        "term-missing", "value-missing", "unknown-field",  "unknown-word", "not-a-number", "not-a-duration",
        "not-a-time",   "not-a-version", "not-comparable", "one-only",     "point-only",   "no-findings"};
    return names.at(static_cast<std::size_t>(why));
}

tl::expected<Expression, Fault> parse(std::string_view text, const Vocabulary& vocabulary)
{
    return Parser(text, vocabulary).run();
}

} // namespace vitrine::filter
