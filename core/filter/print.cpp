// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/print.h"

#include "filter/fields.h"
#include "filter/words.h"

#include <algorithm>

namespace vitrine::filter {
namespace {

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string piece(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), needsQuotes) ? quoted(text) : std::string(text);
}

std::string print(const Pattern& pattern)
{
    if (pattern.literal() && pattern.pieces.front().empty())
        return "\"\"";
    std::string out;
    for (std::size_t i = 0; i < pattern.pieces.size(); ++i)
        out.append(i == 0 ? "" : "*").append(piece(pattern.pieces[i]));
    return out;
}

// Not to be taken for a word of the language, a dash or a sign of its own.
std::string freeText(const Pattern& pattern)
{
    const std::string& first = pattern.pieces.front();
    if (pattern.literal() && (first.starts_with('-') || !keywordAt(first, 0).empty()))
        return quoted(first);
    if (!first.starts_with('-'))
        return print(pattern);
    Pattern rest = pattern;
    rest.pieces.front().clear();
    return quoted(first) + print(rest);
}

std::string_view sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return "<";
    case Comparison::LessEqual:
        return "<=";
    case Comparison::Greater:
        return ">";
    case Comparison::GreaterEqual:
        return ">=";
    case Comparison::Is:
        break;
    }
    return ":";
}

std::string joined(const Expression& list, std::string_view separator)
{
    std::string out;
    for (const Expression& part : list.parts) {
        const bool group = list.kind == Expression::Kind::All && part.kind == Expression::Kind::Any;
        out.append(out.empty() ? "" : separator);
        out += group ? '(' + print(part) + ')' : print(part);
    }
    return out;
}

std::string negated(const Expression& part)
{
    if (part.kind == Expression::Kind::Term)
        return '-' + print(part.term);
    return part.kind == Expression::Kind::Not ? "not " + print(part) : "not (" + print(part) + ')';
}

} // namespace

std::string filterName(Field field, std::string_view property)
{
    if (field != Field::Property)
        return std::string(info(field).name);
    const bool plain = !property.empty() && std::all_of(property.begin(), property.end(), isNameLetter);
    return "prop." + (plain ? std::string(property) : quoted(property));
}

std::string print(const Value& value)
{
    return std::visit([](const auto& each) { return print(each); }, value);
}

std::string print(const Term& term)
{
    if (term.field == Field::Text)
        return freeText(std::get<Pattern>(term.values.front()));
    std::string out = filterName(term.field, term.property).append(sign(term.comparison));
    for (std::size_t i = 0; i < term.values.size(); ++i)
        out.append(i == 0 ? "" : ",").append(print(term.values[i]));
    return out;
}

std::string print(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::All:
        return joined(expression, " ");
    case Expression::Kind::Any:
        return joined(expression, " or ");
    case Expression::Kind::Not:
        return negated(expression.parts.front());
    case Expression::Kind::Term:
        break;
    }
    return print(expression.term);
}

} // namespace vitrine::filter
