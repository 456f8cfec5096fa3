// SPDX-License-Identifier: Apache-2.0
#include "record/consentcache.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/paths.h"
#include "consent/lasting.h"
#include "outbox/spool.h"

namespace vitrine::record {

const consent::Decision& ConsentCache::current()
{
    if (!m_watch.unchanged())
        decideAnew();
    return m_decision;
}

void ConsentCache::decideAnew()
{
    const std::int64_t began = consent::fileClock();
    m_decision = consent::decide(m_profile, policy::readPolicy(m_policy), m_environment);
    m_watch = consent::Watch(consent::pathsLookedAt(m_profile, m_policy, m_environment), began);
    ++m_edition;
    // A purge that fails is tried again by whoever sees the off next; nothing is sent meanwhile, for the sender sees
    // it.
    if (consent::isLastingOff(m_decision) && exists(productDirectory(m_environment, m_profile.id)))
        static_cast<void>(outbox::purge(m_environment, m_profile.id, "consent-off", now()));
}

} // namespace vitrine::record
