// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/completion.h"

#include "base/text.h"
#include "filter/print.h"
#include "filter/words.h"

#include <algorithm>

namespace vitrine::filter {
namespace {

constexpr std::size_t mostSuggestions = 50;

// Where the word around the cursor begins: behind blanks and parentheses that no quotes hold.
std::size_t wordBegin(std::string_view text, std::size_t cursor)
{
    std::size_t begin = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < cursor; ++at) {
        if (quoted && text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            quoted = !quoted;
        else if (!quoted && endsWord(text[at]))
            begin = at + 1;
    }
    return std::min(begin, cursor);
}

bool continues(std::string_view candidate, std::string_view typed)
{
    return candidate.size() >= typed.size() && lowerAscii(candidate.substr(0, typed.size())) == lowerAscii(typed);
}

const Facet* facetOf(const std::vector<Facet>& facets, Field field)
{
    const auto found =
        std::find_if(facets.begin(), facets.end(), [&](const Facet& each) { return each.field == field; });
    return found == facets.end() ? nullptr : &*found;
}

std::optional<std::uint64_t> countOf(const Facet* facet, std::string_view value)
{
    if (!facet)
        return std::nullopt;
    const Value wanted = Pattern(value);
    const auto found = std::find_if(facet->counts.begin(), facet->counts.end(),
                                    [&](const Count& each) { return each.value == wanted; });
    return found == facet->counts.end() ? std::optional<std::uint64_t>(0) : found->events;
}

class Completer
{
public:
    Completer(std::string_view typed, const Vocabulary& vocabulary, const std::vector<Facet>& facets)
        : m_typed(typed), m_vocabulary(vocabulary), m_facets(facets)
    {
    }

    std::vector<Suggestion> run()
    {
        if (const auto head = headAt(m_typed, 0); head && head->closed)
            values(*head);
        else
            names();
        return std::move(m_suggestions);
    }

private:
    void suggest(std::string text, std::optional<std::uint64_t> events = {})
    {
        if (m_suggestions.size() < mostSuggestions)
            m_suggestions.push_back({std::move(text), events});
    }

    void names()
    {
        for (const FieldInfo& field : knownFields())
            if (continues(field.name, m_typed))
                suggest(std::string(field.name) + ':');
        const Facet* seen = facetOf(m_facets, Field::HasField);
        for (const std::string& property : m_vocabulary.properties)
            if (!property.ends_with('*') && !m_typed.empty() && continues(property, m_typed) && !fieldNamed(property))
                suggest(property + ':', countOf(seen, property));
        for (const Count& count : seen ? seen->counts : std::vector<Count>()) {
            const std::string name = filterName(Field::Property, std::get<Pattern>(count.value).pieces.front());
            if (m_typed.starts_with("prop.") && continues(name, m_typed))
                suggest(name + ':', count.events);
        }
        for (const std::string_view keyword : {"not ", "or "})
            if (!m_typed.empty() && continues(keyword, m_typed))
                suggest(std::string(keyword));
    }

    void values(const Head& head)
    {
        const FieldInfo* field = head.property ? nullptr : fieldNamed(head.name);
        if (!field)
            return;
        const std::size_t comma = m_typed.rfind(',');
        m_value =
            comma != std::string_view::npos && comma >= head.value ? comma + 1 : std::min(head.value, m_typed.size());
        std::string_view begun = m_typed.substr(m_value);
        begun.remove_prefix(begun.starts_with('"') ? 1 : 0);
        const Facet* facet = facetOf(m_facets, field->field);
        if (field->kind == Kind::Word)
            for (const std::string_view word : field->words)
                offer(word, begun, facet ? countOf(facet, word) : std::nullopt);
        else if (field->kind == Kind::Duration)
            offerAll({"100ms", "1s", "10s", "1min"}, begun);
        else if (field->kind == Kind::Time)
            offerAll(head.comparison == Comparison::Is
                         ? std::vector<std::string_view>{"today", "yesterday"}
                         : std::vector<std::string_view>{"-1h", "-24h", "-7d", "-30d", "today"},
                     begun);
        else
            for (const Count& count : facet ? facet->counts : std::vector<Count>())
                offer(std::get<Pattern>(count.value).pieces.front(), begun, count.events);
    }

    void offerAll(const std::vector<std::string_view>& words, std::string_view begun)
    {
        for (const std::string_view word : words)
            if (continues(word, begun))
                suggest(std::string(m_typed.substr(0, m_value)).append(word));
    }

    void offer(std::string_view value, std::string_view begun, std::optional<std::uint64_t> events)
    {
        if (continues(value, begun))
            suggest(std::string(m_typed.substr(0, m_value)) + print(Value(Pattern(value))), events);
    }

    std::string_view m_typed;
    std::size_t m_value = 0; // where the value that is being typed begins
    const Vocabulary& m_vocabulary;
    const std::vector<Facet>& m_facets;
    std::vector<Suggestion> m_suggestions;
};

} // namespace

Completion complete(std::string_view text, std::size_t cursor, const Vocabulary& vocabulary,
                    const std::vector<Facet>& facets)
{
    cursor = std::min(cursor, text.size());
    Completion completion;
    completion.offset = wordBegin(text, cursor);
    const bool negated = text.substr(completion.offset).starts_with('-') && cursor > completion.offset;
    completion.offset += negated ? 1 : 0;
    completion.length = cursor - completion.offset;
    completion.suggestions = Completer(text.substr(completion.offset, completion.length), vocabulary, facets).run();
    return completion;
}

} // namespace vitrine::filter
