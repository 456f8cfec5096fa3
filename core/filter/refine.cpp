// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/refine.h"

#include <algorithm>

namespace vitrine::filter {
namespace {

using Kind = Expression::Kind;

std::vector<Expression> partsOf(const Expression& expression)
{
    return expression.kind == Kind::All ? expression.parts : std::vector<Expression>{expression};
}

// A term or a negated one about the same field, compared by Is; else null.
const Term* termAbout(const Expression& part, const Term& about, bool negated)
{
    const Expression& inner = negated && part.kind == Kind::Not ? part.parts.front() : part;
    const bool fits = (part.kind == Kind::Not) == negated && inner.kind == Kind::Term &&
                      inner.term.field == about.field && inner.term.property == about.property &&
                      inner.term.comparison == Comparison::Is;
    return fits ? &inner.term : nullptr;
}

Expression made(Term term, bool negated)
{
    Expression expression = termOf(std::move(term));
    return negated ? notOf(std::move(expression)) : expression;
}

// Takes the values out of such terms; a term without any goes too.
void takeOut(std::vector<Expression>& parts, const Term& values, bool negated)
{
    for (std::size_t i = 0; i < parts.size();) {
        const Term* found = termAbout(parts[i], values, negated);
        if (!found) {
            ++i;
            continue;
        }
        Term rest = *found;
        std::erase(rest.values, values.values.front());
        if (rest.values.empty()) {
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
            continue;
        }
        parts[i++] = made(std::move(rest), negated);
    }
}

// Adds the value to the first such term, or a term of its own.
void putIn(std::vector<Expression>& parts, const Term& value, bool negated)
{
    for (Expression& part : parts) {
        const Term* found = termAbout(part, value, negated);
        if (!found || (value.field == Field::Text && !negated))
            continue;
        Term more = *found;
        if (std::find(more.values.begin(), more.values.end(), value.values.front()) == more.values.end())
            more.values.push_back(value.values.front());
        part = made(std::move(more), negated);
        return;
    }
    parts.push_back(made(value, negated));
}

} // namespace

Expression without(const Expression& expression, const Term& about)
{
    auto parts = partsOf(expression);
    std::erase_if(parts, [&](const Expression& part) {
        const Expression& inner = part.kind == Kind::Not ? part.parts.front() : part;
        return inner.kind == Kind::Term && inner.term.field == about.field && inner.term.property == about.property;
    });
    return allOf(std::move(parts));
}

bool asksAbout(const Expression& expression, const Term& about) { return !(without(expression, about) == expression); }

Expression refined(const Expression& expression, Refinement how, const Term& term)
{
    if (how == Refinement::Only) {
        auto parts = partsOf(without(expression, term));
        parts.push_back(termOf(term));
        return allOf(std::move(parts));
    }
    const bool exclude = how == Refinement::Exclude;
    auto parts = partsOf(expression);
    takeOut(parts, term, !exclude);
    putIn(parts, term, exclude);
    return allOf(std::move(parts));
}

Stance stanceOn(const Expression& expression, const Term& term)
{
    for (const Expression& part : partsOf(expression))
        for (const bool negated : {false, true})
            if (const Term* found = termAbout(part, term, negated))
                if (std::find(found->values.begin(), found->values.end(), term.values.front()) != found->values.end())
                    return negated ? Stance::Excluded : Stance::Included;
    return Stance::Open;
}

} // namespace vitrine::filter
