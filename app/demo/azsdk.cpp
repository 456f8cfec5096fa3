// SPDX-License-Identifier: GPL-3.0-or-later
// azsdk: an export of Application Insights' rows, half of them with customDimensions as text, and a few events that
// wait.
#include "app/demo/delivery.h"
#include "app/demo/moments.h"
#include "app/demo/tools.h"
#include "base/json.h"
#include "base/sha256.h"
#include "event/event.h"
#include "product/load.h"

#include <array>

namespace vitrine::demo {
namespace {

struct Tool
{
    std::string_view name;
    std::string_view category;
    int milliseconds;
};
constexpr std::array tools = {
    Tool{"azsdk_generate_sdk", "generating", 11000},  Tool{"azsdk_run_tests", "testing", 7600},
    Tool{"azsdk_run_pr_checks", "validating", 15800}, Tool{"azsdk_verify_setup", "env-setup", 3100},
    Tool{"azsdk_update_package", "package", 1900},
};
constexpr std::array languages = {".NET", "Python", "Java", "JavaScript", "Go"};
constexpr std::array services = {"storage", "keyvault", "cosmosdb", "healthdataaiservices"};
constexpr std::array errors = {"TestFailure", "ValidationError", "NetworkError"};

std::string deviceHash() { return sha256Hex("3f1c9a52-7d84-4e0b-9c1e-6b2a5d40f7e8"); } // as in the deviceid file

std::string versionAt(Millis today, Millis time)
{
    const Millis age = (today - time) / oneDay;
    return age > 210 ? "0.5.6.0" : age > 90 ? "0.5.7.0" : "0.6.1.0";
}

Json dimensions(Dice& dice, const std::string& version, const std::string& session)
{
    const bool agent = dice.chance(65);
    Json out = Json::object({{"version", version},
                             {"sessionId", session},
                             {"eventId", dice.uuid()},
                             {"macAddressHash", sha256Hex("02:00:5e:10:00:00")},
                             {"devDeviceId", deviceHash()},
                             {"platform", agent ? "VSCode" : "CLI"},
                             {"isOptedIn", true}});
    if (agent)
        out.set("clientName", "Visual Studio Code")
            .set("clientVersion", "1.100.1")
            .set("agentName", "GitHub Copilot")
            .set("agentVersion", "1.234.0")
            .set("agentModel", dice.chance(60) ? "gpt-4" : "claude-sonnet-4");
    return out;
}

struct Call
{
    Json dimensions;
    int milliseconds;
    bool failed;
};

Call toolCall(Dice& dice, const std::string& version, const std::string& session)
{
    const Tool& tool = dice.pickMostlyFirst(tools);
    const auto language = dice.pickMostlyFirst(languages);
    const auto service = dice.pick(services);
    Call call{dimensions(dice, version, session), dice.around(tool.milliseconds),
              dice.chance(tool.category == "testing" ? 24 : 9)};
    const Json arguments = Json::object({{"serviceName", service}, {"language", language}});
    call.dimensions.set("toolName", tool.name)
        .set("toolCategory", tool.category)
        .set("toolArgs", arguments.dump())
        .set("toolResponse", call.failed ? "Failed" : "Completed")
        .set("language", language)
        .set("planeType", dice.chance(70) ? "data" : "mgmt")
        .set("serviceName", service)
        .set("isCustomSdk", dice.chance(20));
    if (call.failed)
        call.dimensions.set("errorType", dice.pickMostlyFirst(errors));
    return call;
}

std::string exportedRows(Dice& dice, Millis today)
{
    std::string rows;
    for (const Millis start : moments(dice, today - oneDay, 300, 110)) {
        const std::string session = dice.uuid();
        Millis time = start;
        for (int calls = 1 + dice.below(5); calls > 0; --calls) {
            const Call call = toolCall(dice, versionAt(today, time), session);
            Json row = Json::object({{"timestamp", isoTime(time)},
                                     {"name", "ToolExecuted"},
                                     {"client_Type", "PC"},
                                     {"client_OS", "Ubuntu 22.04"},
                                     {"success", !call.failed},
                                     {"duration", call.milliseconds},
                                     {"client_CountryOrRegion", "Germany"}});
            row.set("customDimensions", dice.chance(50) ? Json(call.dimensions.dump()) : call.dimensions);
            rows += row.dump() + "\n";
            time += call.milliseconds + 20'000 + dice.below(400'000);
        }
    }
    return rows;
}

std::vector<event::Event> recorded(Dice& dice, Millis today)
{
    std::vector<event::Event> events;
    const std::string session = dice.uuid();
    for (std::uint64_t sequence = 1; sequence <= 4; ++sequence) {
        const Call call = toolCall(dice, versionAt(today, today), session);
        event::Event event;
        event.product = "azsdk";
        event.name = "ToolExecuted";
        event.time = today - 7'200'000 + static_cast<Millis>(sequence) * 260'000;
        event.id = std::string(call.dimensions["eventId"].text());
        event.session = session;
        event.generation = "c07e51aa2b904d18";
        event.sequence = sequence;
        event.fields = call.dimensions;
        event.fields.set("success", !call.failed).set("duration", call.milliseconds);
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

std::vector<SampleFile> azsdkFiles(Millis today)
{
    Dice dice(1);
    std::vector<SampleFile> files;
    files.push_back({".azsdk/telemetry-export.ndjson", exportedRows(dice, today), 0600});
    const auto catalogue = product::bundledCatalogue();
    if (const product::Profile* profile = catalogue.find("azsdk")) {
        Delivery delivery(*profile, {});
        delivery.waiting(recorded(dice, today), today - 7'200'000);
        for (SampleFile& file : delivery.files())
            files.push_back(std::move(file));
    }
    files.push_back({".local/state/vitrine/azsdk/consent.json", "{\"generation\":\"c07e51aa2b904d18\"}\n", 0600});
    return files;
}

} // namespace vitrine::demo
