// SPDX-License-Identifier: Apache-2.0
// Flags a tool was started with.
#include "consent/sources.h"

namespace vitrine::consent {

// A later flag overrides an earlier one; what stands behind "--" is no flag.
Rung argumentRung(const product::Rung& rung, const Environment& environment)
{
    Rung result = blankRung(rung);
    for (const std::string& argument : environment.arguments) {
        if (argument == "--")
            break;
        const auto value = flagValue(argument, rung.name);
        if (!value)
            continue;
        result.value = shortened(argument);
        judge(result, rung.read, Json(*value));
    }
    return result;
}

} // namespace vitrine::consent
