// SPDX-License-Identifier: GPL-3.0-or-later
// Filters made by dice: every kind of field, value and nesting, with texts that need quotes.
#pragma once

#include "filter/expression.h"
#include "filter/fields.h"

#include <random>

namespace vitrine::test {

class RandomFilter
{
public:
    explicit RandomFilter(unsigned seed) : m_dice(seed) {}

    filter::Expression expression(unsigned depth = 4)
    {
        using namespace filter;
        switch (depth == 0 ? 0 : below(5)) {
        case 1:
            return notOf(expression(depth - 1));
        case 2:
            return allOf(parts(depth));
        case 3:
            return anyOf(parts(depth));
        default:
            return termOf(term());
        }
    }

private:
    unsigned below(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(m_dice); }

    std::vector<filter::Expression> parts(unsigned depth)
    {
        std::vector<filter::Expression> all;
        for (unsigned i = 0; i < 1 + below(3); ++i)
            all.push_back(expression(depth - 1));
        return all;
    }

    std::string text()
    {
        static const std::vector<std::string> bits = {"a",     "B9", " ", "\"",   "\\", "-",   "(",   ")",   ":", "=",
                                                      "<",     ">=", "!", ",",    "*",  "or",  "not", "AND", "é", "\n",
                                                      "prop.", "{",  "/", "tool", ".",  "-7d", "\t",  "'",   "日"};
        std::string all;
        for (unsigned i = below(5); i > 0; --i)
            all += bits[below(static_cast<unsigned>(bits.size()))];
        return all;
    }

    filter::Pattern pattern(bool wildcards)
    {
        filter::Pattern made(text());
        const unsigned pieces = wildcards ? below(3) : 0;
        for (unsigned i = 0; i < pieces; ++i)
            made.pieces.push_back(i + 1 < pieces ? "m" + text() : text());
        return made;
    }

    filter::Duration duration() { return {below(100) / 8.0, static_cast<filter::Unit>(below(6))}; }

    filter::Moment moment(bool pointsToo)
    {
        using filter::Moment;
        using filter::Unit;
        const Millis day = 86'400'000;
        const auto when = static_cast<Millis>(below(40'000)) * day;
        switch (below(pointsToo ? 6 : 4)) {
        case 0:
            return {Moment::Kind::Today, Unit::Day, 0};
        case 1:
            return {Moment::Kind::Yesterday, Unit::Day, 0};
        case 2:
            return {Moment::Kind::Local, Unit::Day, when};
        case 3:
            return {Moment::Kind::Utc, Unit::Millisecond, when + below(86'400'000)};
        case 4:
            return {Moment::Kind::Now, Unit::Day, 0};
        default:
            return {Moment::Kind::Ago, static_cast<Unit>(below(6)), below(1000)};
        }
    }

    filter::Comparison comparison() { return static_cast<filter::Comparison>(below(5)); }

    filter::Value value(const filter::FieldInfo& field, filter::Comparison comparison)
    {
        const bool is = comparison == filter::Comparison::Is;
        switch (field.kind) {
        case filter::Kind::Word:
            return filter::Pattern(field.words[below(static_cast<unsigned>(field.words.size()))]);
        case filter::Kind::Number:
            return below(1'000'000) / 64.0;
        case filter::Kind::Duration:
            return duration();
        case filter::Kind::Time:
            return moment(!is);
        case filter::Kind::Text:
        case filter::Kind::Version:
            break;
        }
        return pattern(is);
    }

    filter::Term property()
    {
        filter::Term term{filter::Field::Property, "p" + text(), comparison(), {}};
        if (term.comparison == filter::Comparison::Is)
            term.values = {pattern(true), pattern(true)};
        else if (below(2) == 0)
            term.values = {-1.0 * below(50)};
        else
            term.values = {moment(true)};
        return term;
    }

    filter::Term term()
    {
        const unsigned kind = below(4);
        if (kind == 0)
            return {filter::Field::Text, {}, filter::Comparison::Is, {pattern(true)}};
        if (kind == 1)
            return property();
        const auto& fields = filter::knownFields();
        const filter::FieldInfo& field = fields[below(static_cast<unsigned>(fields.size()))];
        const bool ordered = field.kind != filter::Kind::Text && field.kind != filter::Kind::Word;
        filter::Term term{field.field, {}, ordered ? comparison() : filter::Comparison::Is, {}};
        for (unsigned i = term.comparison == filter::Comparison::Is ? 1 + below(3) : 1; i > 0; --i)
            term.values.push_back(value(field, term.comparison));
        return term;
    }

    std::mt19937 m_dice;
};

} // namespace vitrine::test
