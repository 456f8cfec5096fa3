// SPDX-License-Identifier: Apache-2.0
// What a profile says of one field, before its value is looked at: for clean(), and for a recorder that makes tables
// of it once. The order is binding: a secret's name, then the declaration, the promises, and whether values may go.
#pragma once

#include "product/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::sanitize {

struct FieldRule
{
    enum class Fate : std::uint8_t {
        Gone,     // nothing of it goes
        Given,    // null stays null, anything else becomes Sanitizing::given
        Hashed,   // a hash goes
        Replaced, // the rule's name in angle brackets goes
        Checked   // the value goes as far as it is clean
    };
    Fate fate = Fate::Gone;
    std::string rule;                             // what stands in `cut`; empty for Checked
    const product::Field* field = nullptr;        // null: undeclared
    const product::FieldChoice* choice = nullptr; // null: the profile says nothing special

    std::vector<std::string> inside; // "datastores.etcd.count" of a field "datastores.*": etcd, count

    // A text value that passes Sanitizer::harmless() goes as it is.
    [[nodiscard]] bool takesHarmlessText() const;
    // So does a list all of whose items pass harmlessName(), or all of which pass harmless() where no names are kept.
    [[nodiscard]] bool takesNames() const { return choice && choice->names; }
};

// The profile has to live as long as the rule.
[[nodiscard]] FieldRule ruleFor(const product::Profile& profile, std::string_view event, std::string_view field);

} // namespace vitrine::sanitize
