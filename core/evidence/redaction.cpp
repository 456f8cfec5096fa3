// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/redaction.h"

#include "base/text.h"
#include "identity/identity.h"
#include "sanitize/surroundings.h"

#include <algorithm>
#include <array>

namespace vitrine::evidence {
namespace {

using product::FieldClass;

constexpr std::array classes{FieldClass::Usage, FieldClass::System, FieldClass::Identifier, FieldClass::FreeText};
constexpr std::string_view classWord = "class:";
constexpr std::string_view fieldWord = "field:";

bool takeClass(std::string_view word, Redaction& into)
{
    const auto found = std::find_if(classes.begin(), classes.end(), [&](FieldClass c) { return name(c) == word; });
    if (found == classes.end())
        return false;
    if (!into.takes(*found))
        into.classes.push_back(*found);
    return true;
}

bool takeWord(std::string_view word, Redaction& into)
{
    if (word == "ids")
        return into.ids = true;
    if (word == "hosts")
        return into.hosts = true;
    if (word == "paths")
        return into.paths = true;
    if (word.starts_with(classWord))
        return takeClass(word.substr(classWord.size()), into);
    if (!word.starts_with(fieldWord) || word.size() == fieldWord.size())
        return false;
    into.fields.emplace_back(word.substr(fieldWord.size()));
    return true;
}

// "https://host:1234/path" -> "host"
std::string hostIn(std::string_view url)
{
    const std::size_t start = url.find("://");
    return start == std::string_view::npos
               ? std::string()
               : std::string(url.substr(start + 3, url.find_first_of(":/?#", start + 3) - start - 3));
}

void addIds(const product::Profile& profile, const Environment& environment, std::vector<std::string>& ids)
{
    for (const identity::Id& id : identity::identify(profile, environment)) {
        ids.push_back(id.value);
        for (const identity::Retired& retired : id.retired)
            ids.push_back(retired.value);
    }
}

} // namespace

bool Redaction::takes(FieldClass fieldClass) const
{
    return std::find(classes.begin(), classes.end(), fieldClass) != classes.end() ||
           (ids && fieldClass == FieldClass::Identifier);
}

Result<Redaction> parseRedaction(std::string_view words)
{
    Redaction redaction;
    while (!words.empty()) {
        const std::size_t comma = std::min(words.find(','), words.size());
        const std::string_view word = trimmed(words.substr(0, comma));
        if (!takeWord(word, redaction))
            return fail(Code::Malformed, {}, std::string(word));
        words.remove_prefix(std::min(comma + 1, words.size()));
    }
    return redaction;
}

std::string wordsOf(const Redaction& redaction)
{
    std::vector<std::string> words;
    if (redaction.ids)
        words.emplace_back("ids");
    if (redaction.hosts)
        words.emplace_back("hosts");
    if (redaction.paths)
        words.emplace_back("paths");
    for (const FieldClass fieldClass : redaction.classes)
        words.push_back(std::string(classWord) + name(fieldClass));
    for (const std::string& field : redaction.fields)
        words.push_back(std::string(fieldWord) + field);
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

Known knownHere(const product::Catalogue& catalogue, const Environment& environment)
{
    const auto surroundings = sanitize::Surroundings::of(environment);
    Known known;
    known.user = surroundings.user;
    known.host = surroundings.host;
    for (const product::Profile& profile : catalogue.profiles) {
        addIds(profile, environment, known.ids);
        if (std::string host = hostIn(profile.endpoint.url.fixed); !host.empty())
            known.publicHosts.push_back(std::move(host));
    }
    std::erase(known.ids, std::string());
    return known;
}

} // namespace vitrine::evidence
