// SPDX-License-Identifier: Apache-2.0
// The decision as it is now, decided anew only when a file it depends on has changed: a revocation by another process
// stops the very next event. Whoever first sees an off that lasts purges what waits (DESIGN rule 4).
#pragma once

#include "consent/decision.h"
#include "consent/watch.h"

namespace vitrine::record {

class ConsentCache
{
public:
    // What is given must outlive the cache.
    ConsentCache(const product::Profile& profile, const policy::PolicySource& policy, const Environment& environment)
        : m_profile(profile), m_policy(policy), m_environment(environment)
    {
    }

    // By stat; decides and perhaps purges when something is not as it was.
    const consent::Decision& current();
    // Without a look at anything; what current() said last.
    [[nodiscard]] const consent::Decision& known() const { return m_decision; }

    void forget() { m_watch = {}; }
    // Rises with each decision: what was derived from the last one is to be derived anew.
    [[nodiscard]] std::uint64_t edition() const { return m_edition; }
    [[nodiscard]] std::vector<std::string> looks() const { return m_watch.looks(); }

private:
    void decideAnew();

    const product::Profile& m_profile;
    const policy::PolicySource& m_policy;
    const Environment& m_environment;
    consent::Decision m_decision;
    consent::Watch m_watch;
    std::uint64_t m_edition = 0;
};

} // namespace vitrine::record
