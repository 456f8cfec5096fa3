// SPDX-License-Identifier: Apache-2.0
// Source and schema text, by marks that prose does not have. What is found is the whole text: half of it is no better.
#include "sanitize/detectors.h"

#include <algorithm>
#include <array>

namespace vitrine::sanitize {
namespace {

constexpr std::string_view marks[] = {"=>",
                                      "){",
                                      ") {",
                                      "};",
                                      "();",
                                      ");",
                                      "();\n",
                                      "#include",
                                      "#!/",
                                      "</",
                                      "/>",
                                      "<?xml",
                                      "<html",
                                      "<!DOCTYPE",
                                      "```",
                                      "===",
                                      "!==",
                                      "$(",
                                      "${",
                                      "@route(",
                                      "@service(",
                                      "@doc(",
                                      "\n    at ",
                                      "\n  at ",
                                      "\n\tat ",
                                      "\n   at ",
                                      "goroutine ",
                                      "Traceback (most recent call last)",
                                      "panicked at '",
                                      "File \"",
                                      "{ get;",
                                      "\n---\n"};

// A word of a language, then a name, then one of these: "def main(", "model Pet {", "const x =".
struct Keyword
{
    std::string_view word;
    std::string_view followers;
};
constexpr Keyword keywords[] = {
    {"function", "("},  {"def", "("},     {"func", "("},        {"fn", "("},      {"op", "("},       {"class", "{:("},
    {"interface", "{"}, {"struct", "{"},  {"enum", "{"},        {"model", "{"},   {"union", "{"},    {"trait", "{"},
    {"type", "{="},     {"message", "{"}, {"namespace", "{;"},  {"using", ";"},   {"package", ";"},  {"const", "=:"},
    {"let", "=:"},      {"var", "=:"},    {"import", ";{(\"'"}, {"from", ";\"'"}, {"return", ";"},   {"public", "({"},
    {"private", "({"},  {"static", "({"}, {"void", "("},        {"int", "=(;"},   {"string", "=(;"}, {"insert", "("},
    {"delete", "=;"}};

constexpr ByteSet isNameByte([](char c) { return isWord(c) || isOneOf(c, ".$<>[]"); });

// After the keyword: blanks, a name, blanks, and then what only code has there. Or at once, as in: import "x".
bool followedAsInCode(std::string_view text, std::size_t at, std::string_view followers)
{
    const std::size_t name = runEnd(text, at, isBlank);
    if (name == at)
        return false;
    const std::size_t end = runEnd(text, name, isNameByte);
    const std::size_t next = runEnd(text, end, isBlank);
    return next < text.size() && isOneOf(text[next], followers);
}

// Which words are worth comparing: by their first letter and length.
class KeywordFilter
{
public:
    constexpr KeywordFilter()
    {
        for (const Keyword& keyword : keywords)
            m_may[slot(keyword.word)] = true;
    }
    constexpr bool mayBe(std::string_view word) const { return word.size() < 16 && m_may[slot(word)]; }

private:
    static constexpr std::size_t slot(std::string_view word)
    {
        return (static_cast<unsigned char>(folded(word.front())) & 31u) * 16 + word.size();
    }
    std::array<bool, 512> m_may{};
};
constexpr KeywordFilter keywordFilter;

bool hasKeyword(std::string_view text)
{
    bool found = false;
    forEachRun(text, isWord, [&](std::size_t start, std::size_t end) {
        const std::string_view word = text.substr(start, end - start);
        if (found || !keywordFilter.mayBe(word))
            return;
        for (const Keyword& keyword : keywords)
            found = found || (equalsFolded(word, keyword.word) && followedAsInCode(text, end, keyword.followers));
    });
    return found;
}

bool isQuery(std::string_view text)
{
    const std::size_t select = findFolded(text, "select ");
    const std::size_t from = select == std::string_view::npos ? select : findFolded(text, " from ", select);
    return from != std::string_view::npos && text.find_first_of(",*=;", select) != std::string_view::npos;
}

// Without quotes, backslashes and blanks and in small letters: the same for JSON, YAML and what was escaped twice.
std::string bare(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text)
        if (!isBlank(c) && !isOneOf(c, "\"'\\"))
            out += folded(c);
    return out;
}

constexpr std::string_view schemaMarks[] = {
    "$schema:",   "openapi:3",   "openapi:2",    "asyncapi:3",    "asyncapi:2",   "asyncapi:1",
    "swagger:2",  "type:object", "properties:{", "definitions:{", "components:{", "components:schemas",
    "allof:[",    "oneof:[",     "anyof:[",      "items:{",       "items:$ref",   "$ref:#",
    "paths:{/",   "paths:/",     "channels:{",   "info:title:",   "info:{title",  "syntax=proto",
    "<xs:schema", "<wsdl:",      "<edmx:",       "schema{query"};

// An '@' may stand at every byte: what follows it is rarer.
bool holds(std::string_view text, std::string_view mark)
{
    if (mark.front() != '@')
        return text.find(mark) != std::string_view::npos;
    const std::string_view name = mark.substr(1);
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1))
        if (byteBefore(text, at) == '@')
            return true;
    return false;
}

template<class Marks> bool hasMark(std::string_view text, const Marks& all)
{
    return std::any_of(std::begin(all), std::end(all), [&](std::string_view mark) { return holds(text, mark); });
}

} // namespace

void findSchema(std::string_view text, Kind, Ranges& out)
{
    if (hasMark(bare(text), schemaMarks))
        out.push_back({0, text.size()});
}

void findSource(std::string_view text, Kind, Ranges& out)
{
    if (hasMark(text, marks) || hasKeyword(text) || isQuery(text))
        out.push_back({0, text.size()});
}

} // namespace vitrine::sanitize
