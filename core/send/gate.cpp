// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/gate.h"

#include "consent/lasting.h"
#include "outbox/generation.h"

#include <algorithm>

namespace vitrine::send {
namespace {

using product::RungKind;

void forget(const product::Rung& rung, Environment& environment)
{
    if (rung.kind == RungKind::Env)
        environment.variables.erase(rung.name);
    for (const std::string& name : rung.ciVariables)
        environment.variables.erase(name);
}

// As the recorder writes it: a variable's value, the name of the variable that says CI, a flag as it was given.
void set(const product::Rung& rung, const std::string& value, Environment& environment)
{
    if (rung.kind == RungKind::Env)
        environment.variables[rung.name] = value;
    else if (rung.kind == RungKind::Ci && !rung.ciVariables.empty()) {
        const bool known = std::find(rung.ciVariables.begin(), rung.ciVariables.end(), value) != rung.ciVariables.end();
        environment.variables[known ? value : rung.ciVariables.front()] = "true";
    } else if (rung.kind == RungKind::Flag)
        environment.arguments.push_back(value);
}

} // namespace

Environment recordedEnvironment(const product::Profile& profile, const outbox::SegmentHeader& header,
                                const Environment& environment)
{
    Environment recorded = environment;
    recorded.arguments.clear();
    for (const product::Rung& rung : profile.ladder)
        if (!rung.file)
            forget(rung, recorded);
    for (const outbox::RecordedRung& said : header.environment)
        for (const product::Rung& rung : profile.ladder)
            if (rung.id == said.id && !rung.file)
                set(rung, said.value, recorded);
    return recorded;
}

Answer Gate::decide() const
{
    const auto decision = consent::decide(m_profile, policy::readPolicy(m_policy), m_environment);
    if (consent::isLastingOff(decision))
        return Answer::LastingOff;
    return decision.allowed ? Answer::Go : Answer::Off;
}

Answer Gate::decide(const outbox::SegmentHeader& header, const std::string& generation) const
{
    const Answer here = decide();
    if (here != Answer::Go)
        return here;
    const auto current = outbox::generation(m_environment, m_profile.id);
    if (!current || *current != generation)
        return Answer::Ended;
    const Environment recorded = recordedEnvironment(m_profile, header, m_environment);
    return consent::decide(m_profile, policy::readPolicy(m_policy), recorded).allowed ? Answer::Go : Answer::Off;
}

} // namespace vitrine::send
