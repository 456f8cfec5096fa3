// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

namespace vitrine::test {
namespace {

const char* const own = "DR_TELEMETRY_ENABLED";
const char* const disable = "DATAROBOT_CLI_DISABLE_TELEMETRY";
const char* const file = ".config/datarobot/drconfig.yaml";

// An answer under the consent version that was last shown.
std::string answered(const std::string& value, const std::string& version = "\"1.0\"")
{
    return "telemetry:\n  enabled: " + value + "\n  last_prompt_version: " + version + "\n";
}

std::vector<Case> singleRungs()
{
    return {
        {"nothing set", {}, {}, "unasked default not-asked silent"},
        {"true", {{own, "true"}}, {}, "allowed env.own says sends"},
        {"1", {{own, "1"}}, {}, "allowed env.own says sends"},
        {"TRUE is not true", {{own, "TRUE"}}, {}, "off env.own says silent"},
        {"yes is not true", {{own, "yes"}}, {}, "off env.own says silent"},
        {"false", {{own, "false"}}, {}, "off env.own says silent"},
        {"empty", {{own, ""}}, {}, "unasked default not-asked silent"},
        {"alias: true turns it off", {{disable, "true"}}, {}, "off env.disable says silent"},
        {"alias: yes is ignored", {{disable, "yes"}}, {}, "unasked default not-asked silent"},
        {"CI", {{"CI", "true"}}, {}, "off ci in-ci silent"},
        {"CI=1", {{"CI", "1"}}, {}, "off ci in-ci silent"},
        {"CI=false is no CI", {{"CI", "false"}}, {}, "unasked default not-asked silent"},
        {"CI empty is no CI", {{"CI", ""}}, {}, "unasked default not-asked silent"},
        {"flag", {}, {}, "off flag.disable says silent", nullptr, {"templates", "--disable-telemetry"}},
        {"flag behind --", {}, {}, "unasked default not-asked silent", nullptr, {"--", "--disable-telemetry"}},
        {"file on", {}, {{file, answered("true")}}, "allowed user:2 says sends"},
        {"file off", {}, {{file, answered("false")}}, "off user:2 says silent"},
        {"file on, never asked", {}, {{file, "telemetry:\n  enabled: true\n"}}, "allowed user:2 says sends"},
        {"asked under an older version",
         {},
         {{file, answered("true", "\"0.9\"")}},
         "unasked user:2 stale-consent silent"},
        {"asked under an older version, unquoted",
         {},
         {{file, answered("true", "0.9")}},
         "unasked user:2 stale-consent silent"},
        {"an off stays off", {}, {{file, answered("false", "\"0.9\"")}}, "off user:2 says silent"},
        {"asked under a newer version", {}, {{file, answered("true", "\"1.10\"")}}, "allowed user:2 says sends"},
        {"asked, no answer kept",
         {},
         {{file, "telemetry:\n  last_prompt_version: \"1.0\"\n"}},
         "allowed default built-in sends"},
        {"asked long ago, no answer kept",
         {},
         {{file, "telemetry:\n  last_prompt_version: \"0.1\"\n"}},
         "unasked default not-asked silent"},
        {"only a device ID", {}, {{file, "telemetry:\n  device_id: x\n"}}, "unasked default not-asked silent"},
        {"key of the shipped product", {}, {{file, "disable-telemetry: true\n"}}, "off user.disable:1 says silent"},
    };
}

std::vector<Case> conflicts()
{
    return {
        {"variable on beats CI", {{own, "true"}, {"CI", "true"}}, {}, "allowed env.own says sends"},
        {"variable on beats file off", {{own, "true"}}, {{file, answered("false")}}, "allowed env.own says sends"},
        {"variable off beats file on", {{own, "0"}}, {{file, answered("true")}}, "off env.own says silent"},
        {"CI beats file on", {{"CI", "true"}}, {{file, answered("true")}}, "off ci in-ci silent"},
        {"variable beats alias", {{own, "1"}, {disable, "1"}}, {}, "allowed env.own says sends"},
        {"veto of the shipped product's key",
         {{own, "true"}},
         {{file, answered("true") + "disable-telemetry: true\n"}},
         "off user.disable:4 says silent"},
        {"broken file",
         {},
         {{file, "telemetry:\n  enabled: [true\n"}},
         "unknown user:3 malformed sends !malformed-file-resets-to-on"},
        {"file of the wrong type", {}, {{file, answered("often")}}, "unknown user:2 not-an-answer silent"},
        {"file with nothing for an answer", {}, {{file, answered("")}}, "unknown user:2 not-an-answer unknown"},
        {"key twice",
         {},
         {{file, "telemetry:\n  enabled: false\n  enabled: true\n"}},
         "unknown user:3 duplicate sends !malformed-file-resets-to-on"},
        {"variable decides before a broken file", {{own, "true"}}, {{file, "a: [\n"}}, "allowed env.own says sends"},
        {"CI decides before a broken file", {{"CI", "1"}}, {{file, "a: [\n"}}, "off ci in-ci silent"},
        {"policy off",
         {{own, "true"}},
         {},
         "locked-off policy:1 policy-rule sends !policy-not-obeyed",
         R"({"version":1,"products":{"dr":{"decision":"off"}}})"},
        {"policy off before anybody was asked",
         {},
         {},
         "locked-off policy:1 policy-rule silent !policy-not-obeyed",
         R"({"version":1,"products":{"dr":{"decision":"off"}}})"},
        {"policy on beats a veto",
         {},
         {{file, "disable-telemetry: true\n"}},
         "locked-on policy:1 policy-rule silent !policy-not-obeyed",
         R"({"version":1,"products":{"dr":"on"}})"},
    };
}

} // namespace

ProductCases drCases()
{
    std::vector<Case> all = singleRungs();
    for (Case& entry : conflicts())
        all.push_back(std::move(entry));
    return {"dr", std::move(all)};
}

} // namespace vitrine::test
