// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/drain.h"

#include "send/productdrain.h"

#include <algorithm>

namespace vitrine::send {
namespace {

constexpr Millis longestPause = 5'000;

// What several passes did together; how it stands is what the last one says.
Report joined(const Report& before, Report after)
{
    after.counts.requests += before.counts.requests;
    after.counts.sent += before.counts.sent;
    after.counts.refused += before.counts.refused;
    after.counts.unknown += before.counts.unknown;
    after.counts.dropped += before.counts.dropped;
    after.counts.purged += before.counts.purged;
    if (after.standing == Standing::Nothing)
        after.standing = before.standing;
    for (const std::string& endpoint : before.endpoints)
        if (std::find(after.endpoints.begin(), after.endpoints.end(), endpoint) == after.endpoints.end())
            after.endpoints.push_back(endpoint);
    after.vendor = after.vendor && before.vendor;
    if (after.proxy == "none")
        after.proxy = before.proxy;
    for (const Trouble& trouble : before.troubles)
        after.trouble(trouble.what, trouble.detail);
    return after;
}

} // namespace

Drain::Drain(Environment environment, policy::PolicySource policy, Transport& transport, Timekeeper& time,
             DrainOptions options)
    : m_environment(std::move(environment)), m_policy(std::move(policy)), m_transport(transport), m_time(time),
      m_options(std::move(options))
{
}

// Until something is due again, if that is soon; -1: it is not. A pass in which nothing was tried would do no better a
// second time.
Millis Drain::pause(const std::vector<Report>& passes) const
{
    Millis shortest = -1;
    for (const Report& pass : passes) {
        const bool tried = pass.counts.requests > 0 || pass.standing == Standing::Postponed;
        const Millis wait = std::max<Millis>(pass.notBefore - m_time.now(), 0);
        if (tried && pass.notBefore > 0 && wait <= longestPause && (shortest < 0 || wait < shortest))
            shortest = wait;
    }
    return !m_options.once && shortest >= 0 && m_time.elapsed() + shortest < m_end ? shortest : -1;
}

std::vector<Report> Drain::run(const std::vector<const product::Profile*>& profiles)
{
    m_end = m_time.elapsed() + m_options.life;
    std::vector<Report> reports(profiles.size());
    std::vector<Report> passes(profiles.size());
    for (;;) {
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            if (!passes[i].product.empty() && (passes[i].notBefore == 0 || passes[i].notBefore > m_time.now()))
                continue;
            ProductDrain pass(*profiles[i], m_policy, m_environment, m_transport, m_time, m_options, m_end);
            passes[i] = pass.run();
            reports[i] = joined(reports[i], passes[i]);
        }
        const Millis wait = pause(passes);
        if (wait < 0)
            return reports;
        m_time.wait(wait + 1);
    }
}

} // namespace vitrine::send
