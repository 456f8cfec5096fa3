// SPDX-License-Identifier: Apache-2.0
// Source and schema text, by marks that prose does not have. What is found is the whole text: half of it is no better.
#include "sanitize/detectors.h"
#include "sanitize/literals.h"
#include "sanitize/wordlist.h"

#include <algorithm>
#include <utility>

namespace vitrine::sanitize {
namespace {

constexpr ByteSet isNameByte([](char c) { return isWord(c) || isOneOf(c, ".$<>[]"); });

constexpr ByteSet isCodeMark([](char c) { return isOneOf(c, "(){}[];=<>`:@#,*\n"); });
constexpr ByteSet isQuote([](char c) { return c == '"' || c == '\''; });
constexpr ByteSet isWordByte(isWord);

constexpr std::size_t longestWord = 16;

constexpr std::pair<WordFilter, WordEndings> keywordFilters = [] {
    std::pair<WordFilter, WordEndings> filters;
    for (const Keyword& keyword : keywords) {
        filters.first.add(keyword.word);
        filters.second.add(keyword.word);
    }
    return filters;
}();

// Whether the word that ends there is a keyword with which `follower` goes.
bool keywordBefore(std::string_view text, std::size_t end, char follower)
{
    if (!keywordFilters.second.mayEnd(text.substr(0, end)))
        return false;
    const std::size_t floor = end > longestWord ? end - longestWord : 0;
    const std::size_t start = runStart(text, end, floor, isWordByte);
    const std::string_view word = text.substr(start, end - start);
    return keywordFilters.first.mayHave(word) &&
           std::any_of(std::begin(keywords), std::end(keywords), [&](const Keyword& one) {
               return equalsFolded(word, one.word) && isOneOf(follower, one.followers);
           });
}

// Before what only code has there: a keyword, blanks, a name, blanks. Or no name, as in: import "x".
bool followsKeyword(std::string_view text, std::size_t at)
{
    const std::size_t end = runStart(text, at, 0, isBlank);
    if (end < at && keywordBefore(text, end, text[at]))
        return true;
    const std::size_t name = runStart(text, end, 0, isNameByte);
    const std::size_t word = runStart(text, name, 0, isBlank);
    return name < end && word < name && keywordBefore(text, word, text[at]);
}

bool isQuery(std::string_view text)
{
    const std::size_t select = findFolded(text, "select ");
    const std::size_t from = select == std::string_view::npos ? select : findFolded(text, " from ", select);
    return from != std::string_view::npos && text.find_first_of(",*=;", select) != std::string_view::npos;
}

constexpr ByteSet isSkipped([](char c) { return isBlank(c) || isOneOf(c, "\"'\\"); });

// Without regard to case, quotes, backslashes and blanks: the same for JSON, YAML and what was escaped twice.
bool isBarely(std::string_view text, std::string_view mark)
{
    std::size_t at = 0;
    for (const char c : mark) {
        at = runEnd(text, at, isSkipped);
        if (at == text.size() || folded(text[at]) != c)
            return false;
        ++at;
    }
    return true;
}

// By their last two letters.
constexpr WordEndings schemaEndings = [] {
    WordEndings endings;
    for (const SchemaMark& mark : schemaMarks)
        endings.add(mark.word);
    return endings;
}();

// Whether a word that begins a mark ends there. What stands before it may be an escaped line break: it is not asked.
bool beginsSchema(std::string_view text, std::size_t end)
{
    const std::string_view before = text.substr(0, end);
    return schemaEndings.mayEnd(before) &&
           std::any_of(std::begin(schemaMarks), std::end(schemaMarks), [&](const SchemaMark& mark) {
               return endsFolded(before, mark.word) && isBarely(text.substr(end), mark.rest);
           });
}

} // namespace

void findSchema(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    const auto begins = [&](std::size_t letters) { return beginsSchema(text, letters + 2); };
    const auto beginsSpaced = [&](std::size_t blank) {
        return beginsSchema(text, runStart(text, blank, 0, isSkipped));
    };
    if (signs.any(Sign::SchemaMark, begins) || signs.any(Sign::SpacedMark, beginsSpaced))
        out.push_back({0, text.size()});
}

void findSource(const Signs& signs, Kind, Ranges& out)
{
    const std::string_view text = signs.text();
    const auto isAt = [&](std::size_t at) {
        return std::any_of(sourceMarks.begin(), sourceMarks.end(), [&](std::string_view mark) {
            return text[at] == mark[0] && text.substr(at).starts_with(mark);
        });
    };
    bool quoted = false; // prose has 'from "there"' too, but few of the other marks
    const auto follows = [&](std::size_t before) {
        const bool does = followsKeyword(text, before + 1);
        quoted = quoted || (does && isQuote(text[before + 1]));
        return does && !isQuote(text[before + 1]);
    };
    if (signs.any(Sign::SourceMark, isAt) || (signs.has(Sign::Keyword) && signs.any(Sign::Follower, follows)) ||
        (quoted && std::any_of(text.begin(), text.end(), isCodeMark)) || (signs.has(Sign::Query) && isQuery(text)))
        out.push_back({0, text.size()});
}

} // namespace vitrine::sanitize
