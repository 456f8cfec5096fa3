// SPDX-License-Identifier: Apache-2.0
// The words that profiles use for enumerations; one table for reading and for name().
#pragma once

#include "product/profile.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vitrine::product {

template<class Enum> struct Words
{
    struct Entry
    {
        const char* word;
        Enum value;
    };
    std::span<const Entry> entries;

    [[nodiscard]] std::optional<Enum> find(std::string_view word) const
    {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.word == word; });
        return found == entries.end() ? std::nullopt : std::optional(found->value);
    }
    [[nodiscard]] const char* of(Enum value) const
    {
        const auto found =
            std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.value == value; });
        return found == entries.end() ? "" : found->word;
    }
    [[nodiscard]] std::string listed() const
    {
        std::string text;
        for (const Entry& entry : entries)
            text += (text.empty() ? "\"" : ", \"") + std::string(entry.word) + "\"";
        return text;
    }
};

template<class Enum> [[nodiscard]] Words<Enum> wordsOf();

template<> Words<RungKind> wordsOf();
template<> Words<Verdict> wordsOf();
template<> Words<ConfigFile::Search> wordsOf();
template<> Words<document::Format> wordsOf();
template<> Words<Companion::Value> wordsOf();
template<> Words<ToolBehaviour::Does> wordsOf();
template<> Words<Notice::Kind> wordsOf();
template<> Words<FieldClass> wordsOf();
template<> Words<FieldType> wordsOf();
template<> Words<Form> wordsOf();
template<> Words<Statement::Kind> wordsOf();
template<> Words<Role> wordsOf();
template<> Words<Identifier::Source> wordsOf();
template<> Words<Protocol> wordsOf();
template<> Words<Notice::Repeat> wordsOf();
template<> Words<SessionRule::Kind> wordsOf();
template<> Words<SessionRule::Form> wordsOf();
template<> Words<Source> wordsOf();
template<> Words<Moment> wordsOf();
template<> Words<Signal::Fact> wordsOf();
template<> Words<Detects> wordsOf();
template<> Words<Removal> wordsOf();

} // namespace vitrine::product
