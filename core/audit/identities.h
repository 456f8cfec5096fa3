// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers over events, products and resets: which outlive a reset, and which are the same in two products. For this
// room only.
#pragma once

#include "audit/finding.h"
#include "audit/situation.h"
#include "event/event.h"
#include "product/profile.h"

#include <map>
#include <unordered_map>

namespace vitrine::audit {

// Whether a person can have a new one: directly, or by resetting what it is derived from.
[[nodiscard]] bool canBeReset(const product::Profile& profile, std::string_view identifier);

class Identities
{
public:
    explicit Identities(const std::vector<Situation>& situations);

    // What the event's own identifiers tell: not resettable, or used again after it was retired.
    [[nodiscard]] std::vector<Finding> look(const product::Profile& profile, const event::Event& event);

    struct Linked
    {
        Finding finding;
        std::vector<Place> places; // of the first events with it
        std::uint64_t count = 0;
    };
    // Of values that stood in events of more than one product. Values are remembered as hashes.
    [[nodiscard]] std::vector<Linked> linked() const;
    void remember(const product::Profile& profile, const event::Event& event, const Place& place);

private:
    struct Use
    {
        const product::Profile* profile = nullptr;
        std::string event, field, value;
        std::vector<Place> places;
        std::uint64_t count = 0;
    };
    void retireAgain(const product::Profile& profile, const product::Field& field, const event::Event& event,
                     std::string_view value, std::vector<Finding>& out) const;

    const std::vector<Situation>& m_situations;
    std::unordered_map<std::size_t, std::vector<Use>> m_uses; // by a hash of the value
};

} // namespace vitrine::audit
