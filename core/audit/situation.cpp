// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/situation.h"

#include "base/planned.h"
#include "product/detect.h"

namespace vitrine::audit {
namespace {

using document::Document;
using document::KeyPath;

std::optional<Json> valueAt(const Document& config, const KeyPath& key)
{
    if (key.empty())
        return std::nullopt;
    auto found = config.find(key);
    if (!found || !*found)
        return std::nullopt;
    return std::move((*found)->value);
}

std::optional<Millis> timeAt(const Document& config, const product::Companion& companion)
{
    const auto value = valueAt(config, companion.key);
    if (!value)
        return std::nullopt;
    if (companion.value == product::Companion::Value::IsoTime)
        return parseIsoTime(value->text());
    if (companion.value == product::Companion::Value::UnixSeconds)
        if (const auto seconds = value->integer(); seconds && *seconds > 0 && *seconds < (1ll << 40))
            return *seconds * 1000;
    return std::nullopt;
}

// When this answer was written, by the keys that are written with it.
std::optional<Millis> writtenAt(const Document& config, const std::optional<product::Write>& write)
{
    if (!write)
        return std::nullopt;
    for (const product::Companion& companion : write->companions)
        if (const auto time = timeAt(config, companion))
            return time;
    return std::nullopt;
}

std::optional<Document> userFile(const product::Rung& rung, const std::string& path, const Environment& environment)
{
    auto bytes = readPlanned(environment, path, document::maxConfigBytes);
    if (!bytes)
        return std::nullopt;
    auto config = Document::parse(product::formatOf(*rung.file, path), std::move(*bytes));
    return config ? std::optional(std::move(*config)) : std::nullopt;
}

} // namespace

Situation situationOf(const product::Profile& profile, const consent::Decision& decision, std::vector<identity::Id> ids,
                      const Environment& environment)
{
    Situation situation{profile.id, decision.state, std::move(ids), {}, {}, {}, {}};
    const product::Rung* rung = profile.userRung();
    if (!rung || !rung->file)
        return situation;
    const std::string path = product::locate(*rung->file, profile.id, environment);
    const auto config = path.empty() ? std::nullopt : userFile(*rung, path, environment);
    if (!config)
        return situation;
    situation.file = path;
    const auto answer = valueAt(*config, rung->key);
    const auto means = answer ? rung->read.meaningOf(*answer) : product::Verdict::Silent;
    if (means == product::Verdict::On)
        situation.agreed = writtenAt(*config, rung->on);
    if (means == product::Verdict::Off)
        situation.refused = writtenAt(*config, rung->off);
    if (const auto version = valueAt(*config, profile.notice.shownKey); version && version->isString())
        situation.consentVersion = version->text();
    return situation;
}

} // namespace vitrine::audit
