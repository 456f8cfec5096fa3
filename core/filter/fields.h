// SPDX-License-Identifier: GPL-3.0-or-later
// The fields a filter knows by itself, and the names that the profiles add to them.
#pragma once

#include "filter/expression.h"
#include "product/load.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::filter {

// What stands behind a field's colon. Word: one of a few; Version: text, but comparable number by number.
enum class Kind : std::uint8_t { Text, Word, Number, Duration, Time, Version };

struct FieldInfo
{
    Field field = Field::Text;
    std::string_view name;
    Kind kind = Kind::Text;
    std::vector<std::string_view> words = {}; // of Word
};

[[nodiscard]] const std::vector<FieldInfo>& knownFields(); // in the order they are offered; neither Text nor Property
[[nodiscard]] const FieldInfo* fieldNamed(std::string_view name); // "result" is another name of "success"
[[nodiscard]] const FieldInfo& info(Field field);
// A word in its canonical spelling: "ok" is "true", "waiting" is "queued". Empty: not one of the field's.
[[nodiscard]] std::string_view canonicalWord(const FieldInfo& field, std::string_view word);

struct Vocabulary
{
    std::vector<std::string> properties; // names that may stand without "prop.", sorted; "x.*": all that begin so
    bool open = false;                   // any name may
    bool findings = false;               // has:finding can be answered

    [[nodiscard]] static Vocabulary of(const product::Catalogue& catalogue);
    [[nodiscard]] bool knows(std::string_view property) const;
};

} // namespace vitrine::filter
