// SPDX-License-Identifier: GPL-3.0-or-later
// May the next request leave? Decided anew each time, by what is true here and now and by what the environment said
// where the events were recorded, whichever is stricter (DESIGN rule 4).
#pragma once

#include "consent/decision.h"
#include "outbox/spool.h"

namespace vitrine::send {

enum class Answer : std::uint8_t {
    Go,
    Off,        // for this process, or not decided: what waits stays
    LastingOff, // for good: what waits is purged
    Ended,      // the consent generation these events belong to is over
};

class Gate
{
public:
    // What is given must outlive it.
    Gate(const product::Profile& profile, const policy::PolicySource& policy, const Environment& environment)
        : m_profile(profile), m_policy(policy), m_environment(environment)
    {
    }

    // Of the product as a whole: for what may be looked at.
    [[nodiscard]] Answer decide() const;
    // Of events of that generation, from a segment with that header.
    [[nodiscard]] Answer decide(const outbox::SegmentHeader& header, const std::string& generation) const;

private:
    const product::Profile& m_profile;
    const policy::PolicySource& m_policy;
    const Environment& m_environment;
};

// The environment with the product's variables, CI and flags as they were where a segment was recorded.
[[nodiscard]] Environment recordedEnvironment(const product::Profile& profile, const outbox::SegmentHeader& header,
                                              const Environment& environment);

} // namespace vitrine::send
