// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

namespace vitrine::test {
namespace {

// A manifest whose controller is started with these arguments.
std::string deployment(const std::string& arguments)
{
    return "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: "
           "manager\n"
           "          args: " +
           arguments + "\n";
}

const char* const service = "apiVersion: v1\nkind: Service\nmetadata:\n  name: kamaji\n---\n";

} // namespace

ProductCases kamajiCases()
{
    const char* const manifest = "named:deployment.yaml";
    const char* const values = "named:values.yaml";
    return {
        "kamaji",
        {
            {"nothing named", {}, {}, "allowed default built-in sends"},
            {"values off", {}, {{values, "telemetry:\n  disabled: true\n"}}, "off values:2 says silent"},
            {"values on", {}, {{values, "telemetry:\n  disabled: false\n"}}, "allowed values:2 says sends"},
            {"values without a word", {}, {{values, "replicas: 1\n"}}, "allowed default built-in sends"},
            {"values of the wrong type",
             {},
             {{values, "telemetry:\n  disabled: \"true\"\n"}},
             "unknown values:2 not-an-answer unknown"},
            {"bare flag",
             {},
             {{manifest, deployment("[manager, --disable-telemetry]")}},
             "off flag.deployment:8 says silent"},
            {"flag true",
             {},
             {{manifest, deployment("[--disable-telemetry=true]")}},
             "off flag.deployment:8 says silent"},
            {"flag false",
             {},
             {{manifest, deployment("[--disable-telemetry=false]")}},
             "allowed flag.deployment:8 says sends"},
            {"the last flag counts",
             {},
             {{manifest, deployment("[--disable-telemetry, --disable-telemetry=false]")}},
             "allowed flag.deployment:8 says sends"},
            {"flag that is none",
             {},
             {{manifest, deployment("[--disable-telemetry=often]")}},
             "unknown flag.deployment:8 not-an-answer unknown"},
            {"another flag",
             {},
             {{manifest, deployment("[--disable-telemetry-cache]")}},
             "allowed default built-in sends"},
            {"block list",
             {},
             {{manifest, deployment("\n            - manager\n            - --disable-telemetry=true")}},
             "off flag.deployment:10 says silent"},
            {"second document",
             {},
             {{manifest, service + deployment("[--disable-telemetry]")}},
             "off flag.deployment:13 says silent"},
            {"two workloads disagree",
             {},
             {{manifest, deployment("[--disable-telemetry]") + "---\n" + deployment("[--disable-telemetry=false]")}},
             "unknown flag.deployment:17 duplicate unknown"},
            {"two workloads agree",
             {},
             {{manifest, deployment("[--disable-telemetry]") + "---\n" + deployment("[--disable-telemetry=true]")}},
             "off flag.deployment:8 says silent"},
            {"manifest in JSON",
             {},
             {{"named:deployment.json", R"({"kind":"Deployment","spec":{"template":{"spec":{"containers":[)"
                                        R"({"command":["manager","--disable-telemetry"]}]}}}})"}},
             "off flag.deployment:1 says silent"},
            {"broken manifest", {}, {{manifest, "kind: [\n"}}, "unknown flag.deployment:2 malformed unknown"},
            {"variables do not reach a cluster",
             {{"DO_NOT_TRACK", "1"}, {"CI", "1"}},
             {},
             "allowed default built-in sends"},
            {"policy off",
             {},
             {},
             "locked-off policy:1 policy-rule sends !policy-not-obeyed",
             R"({"version":1,"products":{"kamaji":"off"}})"},
        }};
}

} // namespace vitrine::test
