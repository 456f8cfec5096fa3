// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language, one line:
//   tool:dr event:command_* success:false duration>2s field:errorMessage has:finding time>-7d "free text" -status:sent
// Terms side by side must all hold; "or" and "and" in between, "not (...)" or "-term" in front; "a,b" behind a colon is
// either. "*" stands for anything, quotes take everything as it is. A name that Vitrine does not know itself is one of
// the event's own fields; prop.NAME is one in any case, prop."a name" with blanks in it.
#pragma once

#include "filter/expression.h"
#include "filter/fields.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace vitrine::filter {

// Why a text is no filter, and where: bytes of it. ui/ and app/ make sentences of it.
struct Fault
{
    enum class Why : std::uint8_t {
        TooLong,
        TooDeep,
        OpenQuote,    // no closing one
        OpenGroup,    // "(" without ")"
        StrayClose,   // ")" without "("
        EmptyGroup,   // "()"
        TermMissing,  // behind or before "or", "and", "not"; detail: that word
        ValueMissing, // behind a field's name
        UnknownField, // detail: a name that is near, or empty
        UnknownWord,  // not one of the field's; detail: those
        NotANumber,   // behind a field that is one
        NotADuration,
        NotATime,
        NotAVersion,   // a wildcard where versions are compared
        NotComparable, // "<" behind a field that has no order
        OneOnly,       // "a,b" behind a comparison
        PointOnly,     // time:-7d; a moment without length is only before or after something
        NoFindings,    // has:finding, where findings are not known
    };
    Why why = Why::TermMissing;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string detail;
};

// A stable word for JSON output, e.g. "unknown-field".
[[nodiscard]] const char* name(Fault::Why why);

constexpr std::size_t longestFilter = 16u << 10; // bytes
constexpr unsigned deepestFilter = 64;           // groups and nots inside of each other

[[nodiscard]] tl::expected<Expression, Fault> parse(std::string_view text, const Vocabulary& vocabulary);

} // namespace vitrine::filter
