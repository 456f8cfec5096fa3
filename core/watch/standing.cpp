// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/standing.h"

#include <algorithm>

namespace vitrine::watch {

Standing standingOf(const consent::Decision& decision)
{
    const consent::Rung& winner = decision.winner();
    Standing standing{decision.product, consent::name(decision.state), decision.allowed, winner.id, winner.source, {}};
    for (const product::Hazard& hazard : decision.hazards)
        standing.hazards.push_back(hazard.id);
    std::sort(standing.hazards.begin(), standing.hazards.end());
    return standing;
}

Environment lastingEnvironment(const std::vector<product::Profile>& profiles, Environment environment)
{
    for (const product::Profile& profile : profiles)
        for (const product::Rung& rung : profile.ladder) {
            if (rung.kind == product::RungKind::Env)
                environment.variables.erase(rung.name);
            for (const std::string& name : rung.ciVariables)
                environment.variables.erase(name);
        }
    environment.arguments.clear();
    environment.workingDirectory = "/";
    return environment;
}

} // namespace vitrine::watch
