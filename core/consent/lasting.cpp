// SPDX-License-Identifier: Apache-2.0
#include "consent/lasting.h"

#include "base/file.h"
#include "base/paths.h"
#include "product/detect.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using product::RungKind;
using product::Verdict;

// What the user's files say, whatever speaks louder in this process.
Verdict userSays(const Decision& decision)
{
    const Rung& decider = decision.rungs[decision.decider];
    if (decider.kind == RungKind::User) // perhaps a veto that stands behind another answer
        return decider.verdict;
    const auto first = std::find_if(decision.rungs.begin(), decision.rungs.end(), [](const Rung& rung) {
        return rung.kind == RungKind::User && rung.verdict != Verdict::Silent;
    });
    return first == decision.rungs.end() ? Verdict::Silent : first->verdict;
}

} // namespace

bool isLastingOff(const Decision& decision)
{
    if (decision.allowed || decision.rungs.empty())
        return false;
    return decision.rungs.front().verdict == Verdict::Off || userSays(decision) == Verdict::Off;
}

std::vector<std::string> pathsLookedAt(const product::Profile& profile, const policy::PolicySource& policy,
                                       const Environment& environment)
{
    std::vector<std::string> paths = {policy.directory};
    if (exists(policy.directory))
        paths.push_back(joinPath(policy.directory, "policy.json"));
    const auto add = [&](std::string path) {
        if (!path.empty() && std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(std::move(path));
    };
    for (const product::Rung& rung : profile.ladder)
        if (rung.file)
            for (std::string& path : product::places(*rung.file, profile.id, environment))
                add(std::move(path));
    return paths;
}

} // namespace vitrine::consent
