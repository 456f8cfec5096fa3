// SPDX-License-Identifier: GPL-3.0-or-later
// What one product promised, to be asked by field and by what a detector found. For this room only.
#pragma once

#include "audit/finding.h"
#include "event/event.h"
#include "product/profile.h"

namespace vitrine::audit {

class Claims
{
public:
    explicit Claims(const product::Profile& profile);

    // Null: no promise speaks of it. A promise for the field counts before one for what was found in it.
    [[nodiscard]] const product::Promise* ofField(std::string_view field) const;
    [[nodiscard]] const product::Promise* ofShape(product::Detects detects) const;
    // Of what stands behind a flag: the field's own, else the one for the lists of flags.
    [[nodiscard]] const product::Promise* ofFlags(std::string_view field) const;
    [[nodiscard]] const product::Promise* named(std::string_view id) const;

    struct Forbidden // a field, or a key inside one, of which nothing may go
    {
        std::string field;
        const product::Promise* promise = nullptr;
    };
    [[nodiscard]] const std::vector<Forbidden>& forbidden() const { return m_forbidden; }

    // The promise in the product's words.
    [[nodiscard]] static Quote quoteOf(const product::Promise& promise);

private:
    const product::Profile& m_profile;
    std::vector<Forbidden> m_forbidden;
};

// What the fields of an event are called: in the event, and in the profile (null: it does not know them).
using Names = std::vector<std::pair<std::string_view, const product::Field*>>;
[[nodiscard]] Names namesIn(const product::Profile& profile, const event::Event& event);

// The value of a field, or of a key inside it ("toolArgs.service"), also where an object stands as JSON in a text.
// Fields are meant by their name in the profile, however the event spells them. Null: there is none.
[[nodiscard]] Json valueAt(const Names& names, const event::Event& event, std::string_view path);

} // namespace vitrine::audit
