// SPDX-License-Identifier: GPL-3.0-or-later
// Kiota: a debug log of the Application Insights envelopes that its commands became.
#include "app/demo/moments.h"
#include "app/demo/tools.h"
#include "base/json.h"

#include <array>

namespace vitrine::demo {
namespace {

struct Command
{
    std::string_view name;
    int milliseconds;
    std::string_view parameters;
};
constexpr std::array commands = {
    Command{"generate", 9200, "language,output,openapi"}, Command{"search", 1100, "clear-cache"},
    Command{"update", 6400, "output,clean-output"},       Command{"show", 1500, "openapi,max-depth"},
    Command{"plugin add", 5200, "type,openapi"},          Command{"info", 300, "language"},
};
constexpr std::array languages = {"TypeScript", "CSharp", "Python", "Go"};

std::string versionAt(Millis today, Millis time)
{
    const Millis age = (today - time) / oneDay;
    return age > 180 ? "1.28.0" : age > 60 ? "1.29.1" : "1.30.0";
}

Json properties(Dice& dice, Millis today, Millis time, const Command& command)
{
    Json out = Json::object({{"command", command.name},
                             {"parameters", command.parameters},
                             {"source", dice.chance(75) ? "cli" : "extension"},
                             {"acquisition_channel", "dotnet_tool"},
                             {"kiota_version", versionAt(today, time)},
                             {"os", "linux"},
                             {"os_version", "6.1"}});
    if (command.name == "generate" || command.name == "info")
        out.set("language", dice.pickMostlyFirst(languages));
    return out;
}

Json envelope(Dice& dice, Millis today, Millis time)
{
    const Command& command = dice.pickMostlyFirst(commands);
    const bool failed = dice.chance(10);
    Json data = properties(dice, today, time, command);
    data.set("success", failed ? "false" : "true")
        .set("duration_ms", std::to_string(dice.around(command.milliseconds)));
    return Json::object(
        {{"ver", 1},
         {"name", "Microsoft.ApplicationInsights.Event"},
         {"time", isoTime(time)},
         {"iKey", "00000000-0000-0000-0000-000000000000"},
         {"tags", Json::object({{"ai.cloud.role", "kiota"}, {"ai.internal.sdkVersion", "sample:1"}})},
         {"data", Json::object(
                      {{"baseType", "EventData"},
                       {"baseData",
                        Json::object({{"ver", 2}, {"name", command.name}, {"properties", std::move(data)}})}})}});
}

} // namespace

std::vector<SampleFile> kiotaFiles(Millis today)
{
    Dice dice(4);
    std::string log;
    for (const Millis time : moments(dice, today, 280, 190))
        log += envelope(dice, today, time).dump() + "\n";
    return {{".local/state/kiota/telemetry.ndjson", std::move(log), 0600}};
}

} // namespace vitrine::demo
