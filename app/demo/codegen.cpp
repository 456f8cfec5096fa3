// SPDX-License-Identifier: GPL-3.0-or-later
// The Codegen Project CLI: a debug log (CODEGEN_TELEMETRY_DEBUG) of GA4 bodies until telemetry was turned off in May.
#include "app/demo/moments.h"
#include "app/demo/tools.h"
#include "base/json.h"

#include <array>

namespace vitrine::demo {
namespace {

constexpr std::string_view clientId = "8f14e45f-ceea-467f-a9bd-5a3c1f0e7b21"; // as in config.json

constexpr std::array generators = {"payloads", "parameters", "channels", "headers", "types", "client"};
constexpr std::array inputs = {"asyncapi", "openapi", "jsonschema"};
constexpr std::array inputSources = {"local_relative", "remote_url", "local_absolute"};
constexpr std::array errors = {"configuration_error", "input_error", "generation_error", "network_error"};

std::string versionAt(Millis today, Millis time)
{
    const Millis age = (today - time) / oneDay;
    return age > 300 ? "0.57.0" : age > 240 ? "0.61.2" : "0.64.0";
}

class Run
{
public:
    Run(Dice& dice, Millis today, Millis time) : m_version(versionAt(today, time))
    {
        dice.chance(7) ? init(dice) : generate(dice);
    }

    std::vector<Json> events;

private:
    void add(std::string_view name, Json params)
    {
        params.set("cli_version", m_version).set("node_version", "v20.11.1").set("os", "linux").set("ci", false);
        events.push_back(Json::object({{"name", name}, {"params", std::move(params)}}));
    }

    void init(Dice& dice)
    {
        add("init_executed", Json::object({{"config_type", dice.chance(70) ? "esm" : "json"},
                                           {"input_type", dice.pickMostlyFirst(inputs)},
                                           {"generators", Json::array({"payloads", "channels"})},
                                           {"language", "typescript"},
                                           {"completed", dice.chance(85)}}));
    }

    void generate(Dice& dice)
    {
        const bool failed = dice.chance(14);
        const auto input = dice.pickMostlyFirst(inputs);
        const auto source = dice.pickMostlyFirst(inputSources);
        Json names = Json::array();
        const int count = 1 + dice.below(3);
        for (int i = 0; i < count; ++i)
            names.push(generators[static_cast<std::size_t>(i)]);
        add("command_executed", Json::object({{"command", "generate"},
                                              {"flags", dice.chance(25) ? Json::array({"watch"}) : Json::array()},
                                              {"input_source", source},
                                              {"input_type", input},
                                              {"generators", names},
                                              {"generator_count", count},
                                              {"duration", dice.around(1300)},
                                              {"success", !failed}}));
        if (failed)
            add("error_occurred",
                Json::object({{"command", "generate"}, {"error_type", dice.pickMostlyFirst(errors)}}));
        else
            add("generator_used",
                Json::object(
                    {{"generator_type", dice.pickMostlyFirst(generators)},
                     {"input_type", input},
                     {"input_source", source},
                     {"language", "typescript"},
                     {"options", Json::object({{"includeValidation", dice.chance(60)}, {"serializationType", "json"}})},
                     {"duration", dice.around(420)},
                     {"success", true}}));
    }

    std::string m_version;
};

std::string debugLog(Dice& dice, Millis today)
{
    std::string log;
    for (const Millis time : moments(dice, today - 193 * oneDay, 160, 130))
        for (const Json& event : Run(dice, today, time).events) {
            const Json body = Json::object(
                {{"client_id", clientId}, {"timestamp_micros", time * 1000}, {"events", Json::array({event})}});
            log += "[telemetry:debug] would send to https://www.google-analytics.com/mp/collect " + body.dump() + "\n";
        }
    return log;
}

} // namespace

std::vector<SampleFile> codegenFiles(Millis today)
{
    Dice dice(2);
    return {{".the-codegen-project/telemetry-debug.log", debugLog(dice, today), 0600}};
}

} // namespace vitrine::demo
