// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as a tree: what filter/parse.h makes of a line of text, filter/evaluate.h asks the rows, and filter/print.h
// writes back. A value; two are equal when they ask the same in the same order.
#pragma once

#include "filter/moment.h"
#include "filter/pattern.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace vitrine::filter {

// What a term asks about. Text: the raw bytes of the event; Property: one of the event's own fields.
enum class Field : std::uint8_t {
    Text,
    Property,
    Tool,
    Event,
    Command,
    Version,
    Error,
    Success,
    Status,
    Duration,
    Time,
    Shape,
    File,
    Line,
    Id,
    Session,
    HasField,
    Removed,
    Has,
    Tries,
    Server,
};

enum class Comparison : std::uint8_t { Is, Less, LessEqual, Greater, GreaterEqual };

using Value = std::variant<Pattern, double, Duration, Moment>;

struct Term
{
    Field field = Field::Text;
    std::string property; // of Property: its name, "a.b" also for b inside of a
    Comparison comparison = Comparison::Is;
    std::vector<Value> values; // any of these; one, unless the comparison is Is
    friend bool operator==(const Term&, const Term&) = default;
};

struct Expression
{
    enum class Kind : std::uint8_t { All, Any, Not, Term }; // All of nothing: every event
    Kind kind = Kind::All;
    std::vector<Expression> parts; // of All and Any: never of the same kind, never one; of Not: one
    filter::Term term;

    [[nodiscard]] bool everything() const { return kind == Kind::All && parts.empty(); }
    friend bool operator==(const Expression& a, const Expression& b)
    {
        return a.kind == b.kind && a.term == b.term && a.parts == b.parts;
    }
};

// These keep the tree in its one form: nested lists become one, a list of one its part.
[[nodiscard]] Expression termOf(Term term);
[[nodiscard]] Expression allOf(std::vector<Expression> parts);
[[nodiscard]] Expression anyOf(std::vector<Expression> parts); // not empty
[[nodiscard]] Expression notOf(Expression part);
[[nodiscard]] bool dependsOnNow(const Expression& expression); // "-7d", "now", "today" or "yesterday" is in it
[[nodiscard]] Term isTerm(Field field, std::string_view literal, std::string property = {});

} // namespace vitrine::filter
