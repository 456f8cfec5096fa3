// SPDX-License-Identifier: Apache-2.0
#include "consent/asked.h"

#include "consent/version.h"

#include "product/detect.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using product::Notice;
using product::RungKind;
using product::Verdict;

// Whether there is a record, and which: a key in the user file. What cannot be read is no record.
std::optional<Json> record(const product::Profile& profile, const document::KeyPath& key, Configs& configs)
{
    const auto isUserFile = [](const product::Rung& rung) { return rung.kind == RungKind::User && rung.file; };
    const auto rung = std::find_if(profile.ladder.begin(), profile.ladder.end(), isUserFile);
    if (rung == profile.ladder.end() || key.empty())
        return std::nullopt;
    const std::string& path = configs.locate(*rung->file, profile.id);
    if (path.empty())
        return std::nullopt;
    const auto& config = configs.open(path, product::formatOf(*rung->file, path));
    if (!config)
        return std::nullopt;
    const auto found = config->find(key);
    return found && *found ? std::optional((**found).value) : std::nullopt;
}

bool shownOlder(const product::Profile& profile, const std::optional<Json>& shown)
{
    return shown && isOlder(shown->text(), profile.notice.consentVersion);
}

} // namespace

std::optional<Reason> missingConsent(const product::Profile& profile, const Rung& decider, Configs& configs)
{
    const Notice& notice = profile.notice;
    if (notice.kind != Notice::Kind::Prompt || decider.verdict != Verdict::On)
        return std::nullopt;
    const auto shown = record(profile, notice.shownKey, configs);
    if (decider.kind == RungKind::User && shownOlder(profile, shown))
        return Reason::StaleConsent;
    const bool answered = record(profile, notice.decidedKey, configs) || (shown && !shownOlder(profile, shown));
    if (decider.kind == RungKind::Default && !answered)
        return Reason::NotAsked;
    return std::nullopt;
}

bool noticeDue(const product::Profile& profile, const Rung& decider, Configs& configs)
{
    if (profile.notice.kind != Notice::Kind::Notice || decider.verdict == Verdict::Off)
        return false;
    if (profile.notice.shownKey.empty())
        return true; // nothing records that it was shown
    if (!profile.notice.inCi && inCi(profile, configs.environment()))
        return false;
    return record(profile, profile.notice.shownKey, configs) != Json(true);
}

} // namespace vitrine::consent
