// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

namespace vitrine::test {
namespace {

const char* const own = "CODEGEN_TELEMETRY_DISABLED";
const char* const dnt = "DO_NOT_TRACK";
const char* const user = ".the-codegen-project/config.json";
const char* const project = "work/codegen.config.js"; // one directory above the working directory

const char* const userOff = "{\n  \"telemetry\": { \"enabled\": false },\n  \"hasShownTelemetryNotice\": true\n}\n";
const char* const userOn = "{\n  \"telemetry\": { \"enabled\": true },\n  \"hasShownTelemetryNotice\": true\n}\n";
const char* const unshown = "{\n  \"telemetry\": { \"enabled\": true },\n  \"hasShownTelemetryNotice\": false\n}\n";
const char* const projectOff = "export default {\n  telemetry: { enabled: false },\n};\n";
const char* const projectOn = "export default {\n  telemetry: { enabled: true },\n};\n";
const char* const computed = "export default {\n  telemetry: { enabled: !process.env.CI },\n};\n";

std::vector<Case> singleRungs()
{
    return {
        {"nothing set", {}, {}, "allowed default built-in sends notice"},
        {"1", {{own, "1"}}, {}, "off env.own says silent"},
        {"true is ignored", {{own, "true"}}, {}, "allowed default built-in sends notice"},
        {"0 is ignored", {{own, "0"}}, {}, "allowed default built-in sends notice"},
        {"do not track", {{dnt, "1"}}, {}, "off env.dnt says silent"},
        {"do not track 0 counts too", {{dnt, "0"}}, {}, "off env.dnt says silent"},
        {"do not track false counts too", {{dnt, "false"}}, {}, "off env.dnt says silent"},
        {"do not track empty", {{dnt, ""}}, {}, "allowed default built-in sends notice"},
        {"CI hides the notice and decides nothing", {{"GITHUB_ACTIONS", "true"}}, {}, "allowed default built-in sends"},
        {"CI=false is no CI", {{"CI", "False"}}, {}, "allowed default built-in sends notice"},
        {"CI=0 is no CI", {{"CI", "0"}}, {}, "allowed default built-in sends notice"},
        {"user off", {}, {{user, userOff}}, "off user:2 says silent"},
        {"user on", {}, {{user, userOn}}, "allowed user:2 says sends"},
        {"notice not shown yet", {}, {{user, unshown}}, "allowed user:2 says sends notice"},
        {"user file without the key", {}, {{user, "{}"}}, "allowed default built-in sends notice"},
        {"project off", {}, {{project, projectOff}}, "off project:2 says silent"},
        {"project on", {}, {{project, projectOn}}, "allowed project:2 says sends notice"},
        {"project without a word on it",
         {},
         {{project, "export default {};\n"}},
         "allowed default built-in sends notice"},
        {"project cannot be told", {}, {{project, computed}}, "unknown project:2 computed unknown notice"},
        {"project of TypeScript", {}, {{"work/app/codegen.config.ts", projectOff}}, "off project:2 says silent"},
    };
}

std::vector<Case> conflicts()
{
    return {
        {"variable beats project on", {{own, "1"}}, {{project, projectOn}}, "off env.own says silent"},
        {"do not track beats user on", {{dnt, "1"}}, {{user, userOn}}, "off env.dnt says silent"},
        {"project off beats user on", {}, {{project, projectOff}, {user, userOn}}, "off project:2 says silent"},
        {"a cloned project turns it on",
         {},
         {{project, projectOn}, {user, userOff}},
         "allowed project:2 says sends !project-overrides-user"},
        {"nearest project counts",
         {},
         {{project, projectOn}, {"work/app/codegen.config.js", projectOff}},
         "off project:2 says silent"},
        {"computed project over user off",
         {},
         {{project, computed}, {user, userOff}},
         "unknown project:2 computed unknown"},
        {"variable decides before a computed project", {{own, "1"}}, {{project, computed}}, "off env.own says silent"},
        {"broken user file comes back as on",
         {},
         {{user, "{\n  \"telemetry\": { \"enabled\": fal\n"}},
         "unknown user:2 malformed sends notice !malformed-file-resets-to-on"},
        {"project off hides a broken user file", {}, {{project, projectOff}, {user, "{"}}, "off project:2 says silent"},
        {"empty user file", {}, {{user, ""}}, "unknown user malformed sends notice !malformed-file-resets-to-on"},
        {"text for an answer, which is on for the tool",
         {},
         {{user, "{\"telemetry\":{\"enabled\":\"false\"}}"}},
         "unknown user:1 not-an-answer sends notice"},
        {"null for an answer, which is off for the tool",
         {},
         {{user, "{\"telemetry\":{\"enabled\":null}}"}},
         "unknown user:1 not-an-answer silent notice"},
        {"a project with text for an answer",
         {},
         {{project, "module.exports = { telemetry: { enabled: 'no' } }"}, {user, userOff}},
         "unknown project:1 not-an-answer sends"},
        {"byte-order mark",
         {},
         {{user, std::string("\xef\xbb\xbf") + userOff}},
         "off user:2 says sends !malformed-file-resets-to-on"},
        {"key twice, the tool takes the last",
         {},
         {{user, "{\"telemetry\":{\"enabled\":true,\"enabled\":false}}"}},
         "unknown user:1 duplicate silent notice"},
        {"key twice, the other way",
         {},
         {{user, "{\"telemetry\":{\"enabled\":false,\"enabled\":true}}"}},
         "unknown user:1 duplicate sends notice"},
        {"policy off",
         {},
         {{user, userOn}},
         "locked-off policy:1 policy-rule sends !policy-not-obeyed",
         R"({"version":1,"products":{"codegen":"off"}})"},
        {"policy on against do not track",
         {{dnt, "1"}},
         {{user, userOn}},
         "locked-on policy:1 policy-rule silent !policy-not-obeyed",
         R"({"version":1,"products":{"codegen":"on"}})"},
        {"policy off over a broken file",
         {},
         {{user, "{"}},
         "locked-off policy:1 policy-rule sends notice !policy-not-obeyed !malformed-file-resets-to-on",
         R"({"version":1,"products":{"codegen":"off"}})"},
        {"broken policy", {}, {{user, userOff}}, "unknown policy:1 policy-broken silent", "{"},
    };
}

} // namespace

ProductCases codegenCases()
{
    std::vector<Case> all = singleRungs();
    for (Case& entry : conflicts())
        all.push_back(std::move(entry));
    return {"codegen", std::move(all)};
}

} // namespace vitrine::test
