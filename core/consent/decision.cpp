// SPDX-License-Identifier: Apache-2.0
#include "consent/decision.h"

#include "consent/asked.h"
#include "consent/hazards.h"
#include "consent/toolbehaviour.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using product::Verdict;

std::vector<Rung> climb(const product::Profile& profile, const policy::Policy& policy, Configs& configs)
{
    std::vector<Rung> rungs = {policyRung(policy, profile)};
    for (const product::Rung& rung : profile.ladder)
        rungs.push_back(readRung(rung, profile.id, configs));
    rungs.push_back(defaultRung(profile));
    return rungs;
}

// The rung that decides where no policy does. rungs[0] is the policy, rungs[i + 1] is ladder[i], the default is last.
std::size_t deciderOf(const product::Profile& profile, const std::vector<Rung>& rungs)
{
    for (std::size_t i = 0; i < profile.ladder.size(); ++i)
        if (profile.ladder[i].veto && rungs[i + 1].verdict == Verdict::Off)
            return i + 1;
    const auto first = std::find_if(rungs.begin() + 1, rungs.end() - 1,
                                    [](const Rung& rung) { return rung.verdict != Verdict::Silent; });
    return static_cast<std::size_t>(first - rungs.begin());
}

State stateOf(const Rung& winner)
{
    if (winner.reason == Reason::NotAsked || winner.reason == Reason::StaleConsent)
        return State::Unasked;
    switch (winner.verdict) {
    case Verdict::On:
        return winner.kind == product::RungKind::Policy ? State::Locked : State::Allowed;
    case Verdict::Off:
        return winner.kind == product::RungKind::Policy ? State::Locked : State::Off;
    case Verdict::Silent:
    case Verdict::Error:
        break;
    }
    return State::Unknown;
}

} // namespace

const Rung& Decision::winner() const
{
    const auto found = std::find_if(rungs.begin(), rungs.end(), [](const Rung& rung) { return rung.wins; });
    return found == rungs.end() ? rungs.back() : *found;
}

Decision decide(const product::Profile& profile, const policy::Policy& policy, const Environment& environment)
{
    Configs configs(environment);
    Decision decision;
    decision.product = profile.id;
    decision.rungs = climb(profile, policy, configs);
    Rung& decider = decision.rungs[deciderOf(profile, decision.rungs)];
    if (const auto missing = missingConsent(profile, decider, configs))
        decider.reason = *missing;
    decision.decider = static_cast<std::size_t>(&decider - decision.rungs.data());
    Rung& winner = decision.rungs.front().verdict != Verdict::Silent ? decision.rungs.front() : decider;
    winner.wins = true;
    decision.state = stateOf(winner);
    decision.allowed = winner.verdict == Verdict::On && decision.state != State::Unasked;
    decision.tool = toolBehaviour(profile, decider, configs);
    decision.noticeDue = noticeDue(profile, decider, configs);
    decision.hazards = hazardsOf(profile, decision.rungs, decider, decision.tool);
    return decision;
}

} // namespace vitrine::consent
