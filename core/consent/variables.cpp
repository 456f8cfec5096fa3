// SPDX-License-Identifier: Apache-2.0
// What the environment says: the product's variables, and being in CI.
#include "consent/sources.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::consent {

Rung variableRung(const product::Rung& rung, const Environment& environment)
{
    Rung result = blankRung(rung);
    const auto value = environment.variable(rung.name);
    if (!value)
        return result;
    result.value = shortened(*value);
    judge(result, rung.read, Json(*value));
    return result;
}

std::string ciVariable(const product::Rung& rung, const Environment& environment)
{
    for (const std::string& name : rung.ciVariables) {
        const auto value = environment.variable(name);
        if (value && !value->empty() && *value != "0" && lowerAscii(*value) != "false")
            return name;
    }
    return {};
}

bool inCi(const product::Profile& profile, const Environment& environment)
{
    return std::any_of(profile.ladder.begin(), profile.ladder.end(), [&](const product::Rung& rung) {
        return rung.kind == product::RungKind::Ci && !ciVariable(rung, environment).empty();
    });
}

Rung ciRung(const product::Rung& rung, const Environment& environment)
{
    Rung result = blankRung(rung);
    result.value = ciVariable(rung, environment); // its name only: a build URL may hold a token
    result.present = !result.value.empty();
    result.reason = result.present ? Reason::InCi : Reason::NotInCi;
    if (result.present)
        result.verdict = rung.read.otherwise;
    return result;
}

} // namespace vitrine::consent
