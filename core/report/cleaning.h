// SPDX-License-Identifier: GPL-3.0-or-later
// What the sanitizer made of an event's fields, field by field: which value became which, and by what rule. The
// sanitizer itself only says what it took out (event::Removed); the two ends are laid side by side here.
#pragma once

#include "event/event.h"
#include "product/profile.h"
#include "sanitize/sanitizer.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::report {

enum class Cleaning : std::uint8_t {
    None, // not looked at: not a field of the event
    Kept,
    Dropped,
    Replaced, // by a word: "REDACTED", "<email>"
    Hashed,
    Cut // a part of it went: keys, items, what followed '='
};
[[nodiscard]] const char* name(Cleaning cleaning); // "none", "kept", "dropped", "replaced", "hashed", "cut"

struct CleanedField
{
    std::string field;
    std::optional<Json> raw; // nullopt: not kept anywhere
    std::optional<Json> cleaned;
    Cleaning what = Cleaning::Kept;
    std::vector<std::string> rules; // stable words (sanitize/rules.h, product::Detects), in the order they struck
};

// Of an event whose raw fields are known.
[[nodiscard]] std::vector<CleanedField> cleanedFields(const product::Profile& profile, const event::Event& raw,
                                                      const sanitize::Cleaned& cleaned);
// Of one that was cleaned before it was written: what was not kept has a name and a rule, and no value.
[[nodiscard]] std::vector<CleanedField> keptFields(const product::Profile& profile, const event::Event& kept);

} // namespace vitrine::report
