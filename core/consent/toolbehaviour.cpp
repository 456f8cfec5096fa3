// SPDX-License-Identifier: Apache-2.0
#include "consent/toolbehaviour.h"

#include "product/detect.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using document::Format;
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
std::optional<Json> lastOfTwo(const document::Document& config, const document::KeyPath& key)
{
    const auto root = Json::parse(config.bytes());
    const Json* value = root ? &*root : nullptr;
    for (const std::string& step : key)
        value = value ? value->find(step) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Json> valueInFile(const product::Rung& rung, const Rung& decider, Configs& configs)
{
    const Format format = product::formatOf(*rung.file, decider.file);
    const auto& config = configs.open(decider.file, format);
    if (!config)
        return std::nullopt;
    if (decider.reason == Reason::Duplicate)
        return format == Format::Json ? lastOfTwo(*config, rung.key) : std::nullopt;
    const auto found = config->find(rung.key);
    return found && *found ? std::optional((**found).value) : std::nullopt;
}

// The value as its own code gets it; nothing where that is not known.
std::optional<Json> valueSeen(const product::Rung& rung, const Rung& decider, Configs& configs)
{
    if (decider.reason != Reason::NotAnAnswer && decider.reason != Reason::Duplicate)
        return std::nullopt;
    if (rung.file && rung.argument.empty() && !decider.file.empty())
        return valueInFile(rung, decider, configs);
    const auto variable = configs.environment().variable(rung.name);
    return variable && rung.kind == product::RungKind::Env ? std::optional(Json(*variable)) : std::nullopt;
}

ToolBehaviour onFault(const product::Profile& profile, const Rung& decider, Configs& configs)
{
    if (decider.fault == Code::TooLarge || decider.fault == Code::TooDeep)
        return {}; // beyond our bounds, not necessarily beyond its own
    const bool broken = decider.reason == Reason::Malformed || decider.reason == Reason::Unreadable;
    const auto rung = std::find_if(profile.ladder.begin(), profile.ladder.end(),
                                   [&](const product::Rung& r) { return r.id == decider.id; });
    if (broken || rung == profile.ladder.end())
        return profile.onBrokenFile;
    if (const auto value = valueSeen(*rung, decider, configs))
        return {doesBy(rung->toolReads.value_or(rung->read).meaningOf(*value)), {}};
    return decider.reason == Reason::Duplicate ? profile.onBrokenFile : ToolBehaviour();
}

// Vitrine reads over a byte-order mark; JSON.parse and most others take it for a broken file.
bool startsWithMark(const Rung& decider, Configs& configs)
{
    if (!decider.file.ends_with(".json"))
        return false;
    const auto& config = configs.open(decider.file, Format::Json);
    return config && config->format() == Format::Json && config->bytes().starts_with("\xef\xbb\xbf");
}

} // namespace

ToolBehaviour toolBehaviour(const product::Profile& profile, const Rung& decider, Configs& configs)
{
    if (decider.reason == Reason::NotAsked || decider.reason == Reason::StaleConsent)
        return profile.whenUnasked;
    if (startsWithMark(decider, configs))
        return profile.onBrokenFile;
    if (decider.verdict == Verdict::Error)
        return onFault(profile, decider, configs);
    return {doesBy(decider.verdict), {}};
}

} // namespace vitrine::consent
