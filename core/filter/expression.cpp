// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/expression.h"

#include <algorithm>
#include <iterator>

namespace vitrine::filter {
namespace {

Expression listOf(Expression::Kind kind, std::vector<Expression> parts)
{
    Expression list;
    list.kind = kind;
    for (Expression& part : parts) {
        if (part.kind == kind)
            list.parts.insert(list.parts.end(), std::make_move_iterator(part.parts.begin()),
                              std::make_move_iterator(part.parts.end()));
        else
            list.parts.push_back(std::move(part));
    }
    if (list.parts.size() != 1)
        return list;
    Expression only = std::move(list.parts.front());
    return only;
}

} // namespace

Expression termOf(Term term)
{
    Expression expression;
    expression.kind = Expression::Kind::Term;
    expression.term = std::move(term);
    return expression;
}

Expression allOf(std::vector<Expression> parts) { return listOf(Expression::Kind::All, std::move(parts)); }

Expression anyOf(std::vector<Expression> parts) { return listOf(Expression::Kind::Any, std::move(parts)); }

Expression notOf(Expression part)
{
    Expression negated;
    negated.kind = Expression::Kind::Not;
    negated.parts.push_back(std::move(part));
    return negated;
}

bool dependsOnNow(const Expression& expression)
{
    const auto moves = [](const Value& value) {
        const auto* moment = std::get_if<Moment>(&value);
        return moment && moment->kind != Moment::Kind::Local && moment->kind != Moment::Kind::Utc;
    };
    return std::any_of(expression.term.values.begin(), expression.term.values.end(), moves) ||
           std::any_of(expression.parts.begin(), expression.parts.end(), dependsOnNow);
}

Term isTerm(Field field, std::string_view literal, std::string property)
{
    return {field, std::move(property), Comparison::Is, {Pattern(literal)}};
}

} // namespace vitrine::filter
