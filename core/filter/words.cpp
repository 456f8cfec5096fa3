// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/words.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace vitrine::filter {
namespace {

bool isAlnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 128; }

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

// Reads what stands between quotes; `at` is behind the first one, afterwards behind the second. False: there is none.
bool takeQuoted(std::string_view text, std::size_t& at, std::string& into)
{
    for (; at < text.size(); ++at) {
        if (text[at] == '"') {
            ++at;
            return true;
        }
        const bool escape = text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\');
        at += escape ? 1 : 0;
        into += text[at];
    }
    return false;
}

struct Sign
{
    std::string_view text;
    Comparison comparison;
    bool negated = false;
};
constexpr std::array<Sign, 6> signs = {{{"<=", Comparison::LessEqual},
                                        {">=", Comparison::GreaterEqual},
                                        {"!=", Comparison::Is, true},
                                        {"<", Comparison::Less},
                                        {">", Comparison::Greater},
                                        {"=", Comparison::Is}}};

const Sign* signAt(std::string_view text, std::size_t at)
{
    const auto found = std::find_if(signs.begin(), signs.end(),
                                    [&](const Sign& sign) { return text.substr(at).starts_with(sign.text); });
    return found == signs.end() ? nullptr : &*found;
}

// ":" stands right behind the name, a sign may stand apart.
bool takeComparison(std::string_view text, std::size_t at, Head& head)
{
    const bool colon = at < text.size() && text[at] == ':';
    const std::size_t from = colon ? at + 1 : skipBlanks(text, at);
    const Sign* sign = from < text.size() ? signAt(text, from) : nullptr;
    if (!colon && !sign)
        return false;
    head.comparison = sign ? sign->comparison : Comparison::Is;
    head.negated = sign && sign->negated;
    head.value = sign ? skipBlanks(text, from + sign->text.size()) : from;
    return true;
}

} // namespace

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool endsWord(char c) { return isBlank(c) || c == '(' || c == ')'; }

bool isNameLetter(char c) { return isAlnum(c) || std::string_view("_.$@-/").find(c) != std::string_view::npos; }

bool needsQuotes(char c)
{
    return !isAlnum(c) && static_cast<unsigned char>(c) < 128 &&
           std::string_view("_.$@-/+%~#&;'").find(c) == std::string_view::npos;
}

std::string_view keywordAt(std::string_view text, std::size_t at)
{
    const std::size_t end = std::min(text.find_first_of(" \t\r\n()", at), text.size());
    const std::string word = lowerAscii(text.substr(at, std::min<std::size_t>(end - at, 4)));
    for (const std::string_view keyword : {"or", "and", "not"})
        if (word == keyword)
            return keyword;
    return {};
}

std::optional<Head> headAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view prefix = "prop.";
    Head head;
    head.begin = at;
    if (text.substr(at).starts_with(prefix)) {
        head.property = true;
        at += prefix.size();
        if (at < text.size() && text[at] == '"') {
            head.closed = takeQuoted(text, ++at, head.name);
            return !head.closed || takeComparison(text, at, head) ? std::optional(std::move(head)) : std::nullopt;
        }
    } else if (at >= text.size() || (!std::isalpha(static_cast<unsigned char>(text[at])) && text[at] != '_')) {
        return std::nullopt;
    }
    const std::size_t begin = at;
    while (at < text.size() && isNameLetter(text[at]))
        ++at;
    head.name = text.substr(begin, at - begin);
    return takeComparison(text, at, head) ? std::optional(std::move(head)) : std::nullopt;
}

Literal literalAt(std::string_view text, std::size_t at, bool commaEnds)
{
    Literal literal;
    auto& pieces = literal.pattern.pieces;
    const std::size_t begin = at;
    while (at < text.size() && !endsWord(text[at]) && !(commaEnds && text[at] == ',')) {
        const char c = text[at++];
        if (c == '"')
            literal.closed = takeQuoted(text, at, pieces.back());
        else if (c != '*')
            pieces.back() += c;
        else if (pieces.size() == 1 || !pieces.back().empty())
            pieces.emplace_back();
    }
    literal.end = at;
    literal.written = at > begin;
    return literal;
}

} // namespace vitrine::filter
