// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/fields.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine::filter {
namespace {

using Alias = std::pair<std::string_view, std::string_view>;

constexpr std::array<Alias, 5> successAliases = {
    {{"ok", "true"}, {"failed", "false"}, {"yes", "true"}, {"no", "false"}, {"none", "unknown"}}};
constexpr std::array<Alias, 1> statusAliases = {{{"waiting", "queued"}}};

template<std::size_t N> std::string_view resolved(const std::array<Alias, N>& aliases, std::string_view word)
{
    const auto found =
        std::find_if(aliases.begin(), aliases.end(), [&](const Alias& each) { return each.first == word; });
    return found == aliases.end() ? word : found->second;
}

void addNames(std::vector<std::string>& to, const std::vector<product::Field>& fields)
{
    for (const product::Field& field : fields) {
        to.push_back(field.name);
        to.insert(to.end(), field.aliases.begin(), field.aliases.end());
    }
}

} // namespace

const std::vector<FieldInfo>& knownFields()
{
    static const std::vector<FieldInfo> fields = {
        {Field::Tool, "tool"},
        {Field::Event, "event"},
        {Field::Command, "command"},
        {Field::Success, "success", Kind::Word, {"true", "false", "unknown"}},
        {Field::Duration, "duration", Kind::Duration},
        {Field::Status, "status", Kind::Word, {"queued", "sent", "unknown", "refused", "dropped", "recorded"}},
        {Field::Time, "time", Kind::Time},
        {Field::HasField, "field"},
        {Field::Has,
         "has",
         Kind::Word,
         {"finding", "removed", "warning", "time", "duration", "success", "command", "version", "error", "tool", "id",
          "session"}},
        {Field::Version, "version", Kind::Version},
        {Field::Error, "error"},
        {Field::Removed, "removed"},
        {Field::Tries, "tries", Kind::Number},
        {Field::Server, "server"},
        {Field::Id, "id"},
        {Field::Session, "session"},
        {Field::Shape,
         "shape",
         Kind::Word,
         {"unknown", "spool", "azsdk-row", "application-insights", "amplitude", "ga4", "codegen", "kamaji", "otlp"}},
        {Field::File, "file"},
        {Field::Line, "line", Kind::Number},
    };
    return fields;
}

const FieldInfo* fieldNamed(std::string_view name)
{
    const std::string_view real = name == "result" ? "success" : name;
    const auto& fields = knownFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldInfo& each) { return each.name == real; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldInfo& info(Field field)
{
    static const FieldInfo text;
    const auto& fields = knownFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldInfo& each) { return each.field == field; });
    return found == fields.end() ? text : *found;
}

std::string_view canonicalWord(const FieldInfo& field, std::string_view word)
{
    const std::string small = lowerAscii(word);
    const std::string_view wanted = field.field == Field::Success  ? resolved(successAliases, small)
                                    : field.field == Field::Status ? resolved(statusAliases, small)
                                                                   : std::string_view(small);
    const auto found = std::find(field.words.begin(), field.words.end(), wanted);
    return found == field.words.end() ? std::string_view() : *found;
}

Vocabulary Vocabulary::of(const product::Catalogue& catalogue)
{
    Vocabulary vocabulary;
    for (const product::Profile& profile : catalogue.profiles) {
        addNames(vocabulary.properties, profile.commonFields);
        for (const product::EventKind& event : profile.events)
            addNames(vocabulary.properties, event.fields);
    }
    auto& names = vocabulary.properties;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return vocabulary;
}

bool Vocabulary::knows(std::string_view property) const
{
    return open || std::any_of(properties.begin(), properties.end(), [&](std::string_view name) {
               return name.ends_with('*') ? property.starts_with(name.substr(0, name.size() - 1)) : name == property;
           });
}

} // namespace vitrine::filter
