// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

namespace vitrine::test {
namespace {

const char* const own = "KIOTA_CLI_TELEMETRY_OPTOUT";

} // namespace

ProductCases kiotaCases()
{
    return {"kiota",
            {
                {"nothing set", {}, {}, "allowed default built-in sends notice"},
                {"1", {{own, "1"}}, {}, "off env.own says silent"},
                {"true", {{own, "true"}}, {}, "off env.own says silent"},
                {"TRUE", {{own, "TRUE"}}, {}, "off env.own says silent"},
                {"yes leaves it on", {{own, "yes"}}, {}, "allowed default built-in sends notice"},
                {"0", {{own, "0"}}, {}, "allowed default built-in sends notice"},
                {"empty", {{own, ""}}, {}, "allowed default built-in sends notice"},
                {"blank", {{own, " 1"}}, {}, "allowed default built-in sends notice"},
                {"DO_NOT_TRACK does not count", {{"DO_NOT_TRACK", "1"}}, {}, "allowed default built-in sends notice"},
                {"CI does not count", {{"CI", "true"}}, {}, "allowed default built-in sends notice"},
                {"policy off",
                 {},
                 {},
                 "locked-off policy:1 policy-rule sends notice !policy-not-obeyed",
                 R"({"version":1,"products":{"kiota":"off"}})"},
                {"policy off and variable off",
                 {{own, "1"}},
                 {},
                 "locked-off policy:1 policy-rule silent !policy-not-obeyed",
                 R"({"version":1,"products":{"kiota":"off"}})"},
                {"policy on beats the variable",
                 {{own, "1"}},
                 {},
                 "locked-on policy:1 policy-rule silent !policy-not-obeyed",
                 R"({"version":1,"products":{"kiota":"on"}})"},
                {"policy leaves it to the user",
                 {{own, "1"}},
                 {},
                 "off env.own says silent",
                 R"({"version":1,"products":{"*":"off","kiota":"user"}})"},
                {"policy of another product",
                 {},
                 {},
                 "allowed default built-in sends notice",
                 R"({"version":1,"products":{"dr":"off"}})"},
                {"broken policy",
                 {},
                 {},
                 "unknown policy:1 policy-broken sends notice",
                 R"({"version":1,"products":{"kiota":"offf"}})"},
            }};
}

} // namespace vitrine::test
