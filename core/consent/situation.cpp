// SPDX-License-Identifier: Apache-2.0
#include "consent/situation.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using product::RungKind;
using product::ToolBehaviour;
using product::Verdict;
using Does = ToolBehaviour::Does;

Does doesBy(Verdict verdict)
{
    if (verdict == Verdict::On)
        return Does::Sends;
    return verdict == Verdict::Off ? Does::Silent : Does::Unknown;
}

// JSON.parse and its like keep the last of two equal keys, where Vitrine refuses to choose.
ToolBehaviour lastOfTwo(const product::Rung& rung, const Rung& decider, Configs& configs)
{
    const auto& config = configs.open(decider.file, document::Format::Json);
    const auto root = config ? Json::parse(config->bytes()) : Result<Json>(fail(Code::Io));
    const Json* value = root ? &*root : nullptr;
    for (const std::string& key : rung.key)
        value = value ? value->find(key) : nullptr;
    return {value ? doesBy(rung.read.meaningOf(*value)) : Does::Unknown, {}};
}

// The file is there and its own code cannot make sense of it either, or can and we cannot tell what of.
ToolBehaviour onFault(const product::Profile& profile, const Rung& decider, Configs& configs)
{
    if (decider.file.empty())
        return {};
    if (decider.fault == Code::TooLarge || decider.fault == Code::TooDeep)
        return {}; // beyond our bounds, not necessarily beyond its own
    if (decider.reason == Reason::Malformed || decider.reason == Reason::Unreadable)
        return profile.onBrokenFile;
    const auto rung = std::find_if(profile.ladder.begin(), profile.ladder.end(),
                                   [&](const product::Rung& r) { return r.id == decider.id; });
    if (decider.reason == Reason::Duplicate && rung != profile.ladder.end())
        return decider.file.ends_with(".json") ? lastOfTwo(*rung, decider, configs) : profile.onBrokenFile;
    return {};
}

// Vitrine reads over a byte-order mark; JSON.parse and most others take it for a broken file.
bool startsWithMark(const Rung& decider, Configs& configs)
{
    if (!decider.file.ends_with(".json"))
        return false;
    const auto& config = configs.open(decider.file, document::Format::Json);
    return config && config->format() == document::Format::Json && config->bytes().starts_with("\xef\xbb\xbf");
}

bool userSaysOff(const std::vector<Rung>& rungs)
{
    const auto user = std::find_if(rungs.begin(), rungs.end(), [](const Rung& rung) {
        return rung.kind == RungKind::User && rung.verdict != Verdict::Silent;
    });
    return user != rungs.end() && user->verdict == Verdict::Off;
}

} // namespace

ToolBehaviour toolBehaviour(const product::Profile& profile, const Rung& decider, Configs& configs)
{
    if (decider.reason == Reason::NotAsked || decider.reason == Reason::StaleConsent)
        return profile.whenUnasked;
    if (decider.verdict == Verdict::Error)
        return onFault(profile, decider, configs);
    if (startsWithMark(decider, configs))
        return profile.onBrokenFile;
    return {doesBy(decider.verdict), {}};
}

product::Hazard hazardOf(const product::Profile& profile, std::string_view id)
{
    const auto known = std::find_if(profile.hazards.begin(), profile.hazards.end(),
                                    [&](const product::Hazard& hazard) { return hazard.id == id; });
    return known == profile.hazards.end() ? product::Hazard{std::string(id), {}} : *known;
}

std::vector<product::Hazard> hazardsOf(const product::Profile& profile, const std::vector<Rung>& rungs,
                                       const Rung& decider, const ToolBehaviour& tool)
{
    std::vector<product::Hazard> hazards;
    if (rungs.front().reason == Reason::PolicyRule)
        hazards.push_back(hazardOf(profile, "policy-not-obeyed"));
    if (decider.kind == RungKind::Project && decider.verdict == Verdict::On && userSaysOff(rungs))
        hazards.push_back(hazardOf(profile, "project-overrides-user"));
    const bool differs = decider.verdict == Verdict::Error || decider.verdict == Verdict::Off;
    if (differs && !decider.file.empty() && tool.does == Does::Sends)
        hazards.push_back(hazardOf(profile, "malformed-file-resets-to-on"));
    return hazards;
}

} // namespace vitrine::consent
