// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers over events, products and resets: which outlive a reset, and which are the same in two products. For this
// room only.
#pragma once

#include "audit/digests.h"
#include "audit/situation.h"
#include "event/event.h"
#include "product/load.h"

#include <optional>

namespace vitrine::audit {

// Whether a person can have a new one: directly, or by resetting what it is derived from.
[[nodiscard]] bool canBeReset(const product::Profile& profile, std::string_view identifier);

// Fields whose values tell devices, people or accounts apart; sittings and events end by themselves.
struct Identifying
{
    std::size_t member = 0; // of the event's fields
    std::string field;      // its name in the profile
};
[[nodiscard]] std::vector<Identifying> identifiersIn(const product::Profile& profile, const event::Event& event);
[[nodiscard]] bool tellsApart(const Json& value); // a text that is long enough

// What a use tells wherever it stands, or in events after that time. The finding names no event.
struct Lasting
{
    Finding finding;
    std::optional<Millis> after;
};
[[nodiscard]] std::vector<Lasting> lastingIn(const product::Profile& profile, const Use& use,
                                             const std::vector<Situation>& situations);

// Numbers of uses whose value another product uses too.
[[nodiscard]] std::vector<std::uint32_t> sharedUses(const Digests& digests);
// Of a use, by those of the same value.
[[nodiscard]] std::vector<Finding> linksOf(const product::Catalogue& catalogue, const Use& use,
                                           const std::vector<const Use*>& others);

} // namespace vitrine::audit
