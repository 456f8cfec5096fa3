// SPDX-License-Identifier: GPL-3.0-or-later
// What the back end would refuse, cut or ignore. core/protocol is asked: it plans the very request and says what it had
// to change. Events are planned in batches, as that is cheaper; what it says of one does not depend on the others. For
// this room only.
#pragma once

#include "audit/finding.h"
#include "event/event.h"
#include "product/profile.h"

#include <functional>

namespace vitrine::audit {

class Limits
{
public:
    using Found = std::function<void(Finding finding, std::size_t ticket)>;
    // The profile has to live as long as the object.
    Limits(const product::Profile& profile, Found found) : m_profile(profile), m_found(std::move(found)) {}

    void add(event::Event event, std::size_t ticket);
    void finish();

private:
    void plan();

    const product::Profile& m_profile;
    Found m_found;
    std::vector<event::Event> m_events;
    std::vector<std::size_t> m_tickets;
};

// Of an event that is older than the back end takes; only its name is looked at.
[[nodiscard]] Finding tooOld(const product::Profile& profile, const std::string& eventName);

} // namespace vitrine::audit
