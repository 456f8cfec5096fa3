// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

namespace vitrine::test {
namespace {

const char* const own = "AZSDK_TELEMETRY_ENABLED";
const char* const collect = "AZSDKTOOLS_COLLECT_TELEMETRY";
const char* const file = ".config/azsdk/config.yaml";
const char* const off = "telemetry:\n  enabled: false\n";
const char* const on = "telemetry:\n  enabled: true\n";

} // namespace

ProductCases azsdkCases()
{
    return {"azsdk",
            {
                {"nothing set", {}, {}, "allowed default built-in sends"},
                {"false", {{own, "false"}}, {}, "off env.own says silent"},
                {"False", {{own, "False"}}, {}, "off env.own says silent"},
                {"true", {{own, "true"}}, {}, "allowed env.own says sends"},
                {"empty", {{own, ""}}, {}, "allowed default built-in sends"},
                {"alias: 1 turns it off", {{collect, "1"}}, {}, "off env.collect says silent"},
                {"alias: yes turns it off", {{collect, "yes"}}, {}, "off env.collect says silent"},
                {"alias: true", {{collect, "true"}}, {}, "allowed env.collect says sends"},
                {"alias: empty", {{collect, ""}}, {}, "allowed default built-in sends"},
                {"variable beats alias", {{own, "false"}, {collect, "true"}}, {}, "off env.own says silent"},
                {"file off", {}, {{file, off}}, "off user:2 says silent"},
                {"file on", {}, {{file, on}}, "allowed user:2 says sends"},
                {"variable on beats file off", {{own, "true"}}, {{file, off}}, "allowed env.own says sends"},
                {"variable off beats file on", {{own, "false"}}, {{file, on}}, "off env.own says silent"},
                {"alias beats file", {{collect, "0"}}, {{file, on}}, "off env.collect says silent"},
                {"JSON file",
                 {},
                 {{".config/azsdk/config.json", R"({"telemetry":{"enabled":false}})"}},
                 "off user:1 says silent"},
                {"XDG_CONFIG_HOME elsewhere",
                 {{"XDG_CONFIG_HOME", "/nonexistent"}},
                 {{file, off}},
                 "allowed default built-in sends"},
                {"not an answer", {{own, "maybe"}}, {}, "unknown env.own not-an-answer unknown"},
                {"file is broken", {}, {{file, "telemetry: [\n"}}, "unknown user:2 malformed unknown"},
                {"file of the wrong type",
                 {},
                 {{file, "telemetry:\n  enabled: 7\n"}},
                 "unknown user:2 not-an-answer unknown"},
                {"file key twice",
                 {},
                 {{file, "telemetry:\n  enabled: true\n  enabled: false\n"}},
                 "unknown user:3 duplicate unknown"},
                {"CI does not count", {{"CI", "true"}}, {}, "allowed default built-in sends"},
                {"DO_NOT_TRACK does not count", {{"DO_NOT_TRACK", "1"}}, {}, "allowed default built-in sends"},
                {"policy for all",
                 {{own, "true"}},
                 {{file, on}},
                 "locked-off policy:1 policy-rule sends !policy-not-obeyed",
                 R"({"version":1,"products":{"*":{"decision":"off","message":"ask IT"}}})"},
            }};
}

} // namespace vitrine::test
