// SPDX-License-Identifier: Apache-2.0
// A flag among the arguments of the containers in a Kubernetes manifest (seed 004). A manifest may hold many documents.
#include "consent/sources.h"

#include "base/text.h"

namespace vitrine::consent {
namespace {

using document::Document;
using document::Format;
using document::KeyPath;

constexpr std::size_t maxDocuments = 1000;

struct Part
{
    std::string_view text;
    std::uint64_t firstLine = 0; // lines before it
};

bool isSeparator(std::string_view line)
{
    return line.starts_with("---") &&
           (line.size() == 3 || std::string_view(" \t\r").find(line[3]) != std::string_view::npos);
}

// YAML allows "---" at the start of a line nowhere but between documents.
std::vector<Part> partsOf(std::string_view text)
{
    std::vector<Part> parts;
    std::size_t begin = 0;
    std::uint64_t line = 0;
    std::uint64_t beginLine = 0;
    for (std::size_t at = 0; at < text.size() && parts.size() <= maxDocuments; ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (at > begin && isSeparator(text.substr(at, end - at))) {
            parts.push_back({text.substr(begin, at - begin), beginLine});
            begin = at;
            beginLine = line;
        }
        at = end + 1;
    }
    parts.push_back({text.substr(begin), beginLine});
    return parts;
}

class FlagSearch
{
public:
    FlagSearch(const product::Rung& rung, Rung& result) : m_rung(rung), m_result(result) {}

    void in(const Part& part, Format format)
    {
        if (trimmed(part.text).starts_with('%'))
            return; // directives before the first document
        const auto document = Document::parse(format, std::string(part.text));
        if (!document)
            return setFault(m_result, shifted(document.error(), part), reasonOf(document.error()));
        const KeyPath path = {"spec", "template", "spec", "containers"};
        const auto containers = document->find(path);
        if (!containers && containers.error().code == Code::Duplicate)
            return setFault(m_result, shifted(containers.error(), part), Reason::Duplicate);
        if (!containers || !*containers)
            return;
        for (std::size_t i = 0; i < (**containers).value.items().size(); ++i)
            container(*document, part, path, i, (**containers).value.items()[i]);
    }

private:
    static Error shifted(Error error, const Part& part)
    {
        error.line += error.line ? part.firstLine : 0;
        return error;
    }

    // Within a container the last one counts, as it does for the program.
    void container(const Document& document, const Part& part, KeyPath path, std::size_t index, const Json& value)
    {
        path.push_back(std::to_string(index));
        std::optional<KeyPath> flag;
        for (const char* list : {"command", "args"})
            for (std::size_t i = 0; i < value[list].items().size(); ++i)
                if (flagValue(value[list].items()[i].text(), m_rung.argument)) {
                    flag = path;
                    flag->insert(flag->end(), {list, std::to_string(i)});
                }
        if (flag)
            take(document, part, *flag);
    }

    void take(const Document& document, const Part& part, const KeyPath& path)
    {
        const auto found = document.find(path);
        if (!found || !*found || m_result.verdict == product::Verdict::Error)
            return;
        Rung answer = m_result;
        const std::string argument((**found).value.text());
        answer.value = shortened(argument);
        answer.line = (**found).position.line + part.firstLine;
        answer.column = (**found).position.column;
        judge(answer, m_rung.read, Json(*flagValue(argument, m_rung.argument)));
        if (m_result.present && m_result.verdict != answer.verdict) {
            answer.verdict = product::Verdict::Error; // two containers, two answers
            answer.reason = Reason::Duplicate;
        }
        if (!m_result.present || answer.verdict == product::Verdict::Error)
            m_result = std::move(answer);
    }

    const product::Rung& m_rung;
    Rung& m_result;
};

} // namespace

Rung manifestRung(const product::Rung& rung, const std::string& productId, Configs& configs)
{
    Rung result = blankRung(rung);
    const Document* config = openConfig(result, rung, productId, configs);
    if (!config)
        return result;
    FlagSearch search(rung, result);
    if (config->format() != Format::Yaml) {
        search.in({config->bytes(), 0}, config->format());
        return result;
    }
    const auto parts = partsOf(config->bytes());
    if (parts.size() > maxDocuments)
        setFault(result, Error{Code::TooLarge, {}, "too many documents"}, Reason::Unreadable);
    for (const Part& part : parts)
        if (result.verdict != product::Verdict::Error)
            search.in(part, config->format());
    return result;
}

} // namespace vitrine::consent
