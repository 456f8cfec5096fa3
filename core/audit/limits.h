// SPDX-License-Identifier: GPL-3.0-or-later
// What the back end would refuse, cut or ignore. core/protocol is asked: it plans the very request and says what it had
// to change. Events are planned in batches, as that is cheaper. For this room only.
#pragma once

#include "audit/finding.h"
#include "event/event.h"
#include "product/profile.h"

#include <functional>

namespace vitrine::audit {

class Limits
{
public:
    using Found = std::function<void(Finding finding, const Place& place)>;
    // The profile has to live as long as the object.
    Limits(const product::Profile& profile, Found found) : m_profile(profile), m_found(std::move(found)) {}

    // age: how old it was when it was tried, or is while it waits; nullopt: nobody knows.
    void add(event::Event event, const Place& place, std::optional<Millis> age);
    void finish();

private:
    void plan();

    const product::Profile& m_profile;
    Found m_found;
    std::vector<event::Event> m_events;
    std::vector<Place> m_places;
};

} // namespace vitrine::audit
