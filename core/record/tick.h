// SPDX-License-Identifier: Apache-2.0
// What is due by the clock in a host that stays: kamaji's stats every 5 minutes and at start (seed 004), and closing
// the open segment so that a sender may take it, for dr after 10 events or 30 s (seed 003). Times in ms of a clock that
// only goes forward.
#pragma once

#include "base/clock.h"
#include "product/profile.h"

#include <string>
#include <vector>

namespace vitrine::record {

class Ticker
{
public:
    // profile: must outlive it.
    Ticker(const product::Profile& profile, Millis ticks);

    // Names of the events that are to be recorded now, each once an interval however late it is asked for.
    [[nodiscard]] std::vector<std::string> due(Millis ticks);

    void recorded() { ++m_events; }
    // Whether enough events wait, or any for long enough; begins to count anew if so.
    [[nodiscard]] bool flushDue(Millis ticks);

private:
    const product::Profile& m_profile;
    std::vector<Millis> m_next; // of each periodic event
    std::uint64_t m_events = 0;
    Millis m_flushed = 0;
};

} // namespace vitrine::record
