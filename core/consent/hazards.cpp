// SPDX-License-Identifier: Apache-2.0
#include "consent/hazards.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using product::RungKind;
using product::Verdict;
using Does = product::ToolBehaviour::Does;

bool userSaysOff(const std::vector<Rung>& rungs)
{
    const auto user = std::find_if(rungs.begin(), rungs.end(), [](const Rung& rung) {
        return rung.kind == RungKind::User && rung.verdict != Verdict::Silent;
    });
    return user != rungs.end() && user->verdict == Verdict::Off;
}

} // namespace

product::Hazard hazardOf(const product::Profile& profile, std::string_view id)
{
    const auto known = std::find_if(profile.hazards.begin(), profile.hazards.end(),
                                    [&](const product::Hazard& hazard) { return hazard.id == id; });
    return known == profile.hazards.end() ? product::Hazard{std::string(id), {}} : *known;
}

std::vector<product::Hazard> hazardsOf(const product::Profile& profile, const std::vector<Rung>& rungs,
                                       const Rung& decider, const product::ToolBehaviour& tool)
{
    std::vector<product::Hazard> hazards;
    if (rungs.front().reason == Reason::PolicyRule)
        hazards.push_back(hazardOf(profile, "policy-not-obeyed"));
    if (decider.kind == RungKind::Project && decider.verdict == Verdict::On && userSaysOff(rungs))
        hazards.push_back(hazardOf(profile, "project-overrides-user"));
    const bool refused = decider.verdict == Verdict::Error || decider.verdict == Verdict::Off;
    const bool remade = tool.does == Does::Sends && tool.why == profile.onBrokenFile.why;
    if (refused && remade)
        hazards.push_back(hazardOf(profile, "malformed-file-resets-to-on"));
    return hazards;
}

} // namespace vitrine::consent
