// SPDX-License-Identifier: Apache-2.0
#include "consent/write.h"

#include <algorithm>

namespace vitrine::consent {
namespace {

using product::Companion;

bool isTime(const Companion& companion)
{
    return companion.value == Companion::Value::IsoTime || companion.value == Companion::Value::UnixSeconds;
}

// Nothing: it is not written this time.
std::optional<Json> valueOf(const Companion& companion, const ConfigEdit& file, const Circumstances& circumstances)
{
    if (companion.onlyIfPresent) {
        const auto found = file.find(companion.key);
        if (!found || !*found)
            return std::nullopt;
    }
    switch (companion.value) {
    case Companion::Value::IsoTime:
        return Json(isoTime(circumstances.time));
    case Companion::Value::UnixSeconds:
        return Json(std::int64_t{circumstances.time / 1000});
    case Companion::Value::Reason:
        return circumstances.reason.empty() ? std::nullopt : std::optional(Json(circumstances.reason));
    case Companion::Value::ConsentVersion:
        return Json(circumstances.consentVersion);
    case Companion::Value::Literal:
        break;
    }
    return companion.literal;
}

} // namespace

Result<> write(ConfigEdit& file, const document::KeyPath& key, const Json& value,
               const std::vector<Companion>& companions, const Circumstances& circumstances)
{
    const auto settled = [&](const Companion& companion) {
        const auto wanted = valueOf(companion, file, circumstances);
        return !wanted || isTime(companion) || file.holds(companion.key, *wanted);
    };
    if (file.holds(key, value) && std::all_of(companions.begin(), companions.end(), settled))
        return {};
    if (auto set = file.set(key, value); !set)
        return set;
    for (const Companion& companion : companions)
        if (const auto wanted = valueOf(companion, file, circumstances))
            if (auto set = file.set(companion.key, *wanted); !set)
                return set;
    return {};
}

} // namespace vitrine::consent
