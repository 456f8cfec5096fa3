// SPDX-License-Identifier: GPL-3.0-or-later
// DataRobot CLI: a debug log with the Amplitude bodies that were sent, 17 events that wait, requests that went well
// and badly, and an earlier device ID.
#include "app/demo/delivery.h"
#include "app/demo/moments.h"
#include "app/demo/tools.h"
#include "base/json.h"
#include "identity/identity.h"
#include "outbox/spool.h"
#include "product/load.h"

#include <algorithm>
#include <array>

namespace vitrine::demo {
namespace {

constexpr std::string_view deviceId = "550e8400-e29b-41d4-a716-446655440000"; // as in drconfig.yaml
constexpr std::string_view earlierId = "1f0e7c4a-93b2-4d0f-8a55-0c2f6a9d7b31";

struct Command
{
    std::string_view path;
    int milliseconds;
    std::string_view flag;
};
constexpr std::array commands = {
    Command{"dr templates list", 900, "--verbose"},
    Command{"dr run", 21000, "--parallel"},
    Command{"dr dotenv setup", 4200, ""},
    Command{"dr task list", 240, ""},
    Command{"dr templates setup", 16000, "--yes"},
    Command{"dr auth login", 7800, ""},
    Command{"dr self version", 60, "--short"},
    Command{"dr templates clone", 5200, ""},
    Command{"dr dotenv validate", 380, "--verbose"},
    Command{"dr self update", 9400, ""},
};
constexpr std::array errors = {"*url.Error", "*exec.ExitError", "context.deadlineExceededError", "*fs.PathError"};

std::string versionAt(Millis today, Millis time)
{
    const Millis age = (today - time) / oneDay;
    return age > 260 ? "0.2.4" : age > 150 ? "0.3.0" : age > 45 ? "0.4.1" : "0.5.0";
}

class Session
{
public:
    Session(Dice& dice, Millis today, Millis start)
        : m_dice(dice), m_start(start), m_command(dice.pickMostlyFirst(commands)), m_version(versionAt(today, start))
    {
        const bool failed = dice.chance(11);
        const Millis end = start + dice.around(m_command.milliseconds);
        add("command_started", start,
            Json::object({{"command", m_command.path}, {"args_count", dice.below(3)}, {"flags", flags()}}));
        if (failed)
            add("error", end,
                Json::object({{"error_type", dice.pickMostlyFirst(errors)},
                              {"context", m_command.path},
                              {"command", m_command.path}}));
        add(failed ? "command_failed" : "command_completed", end,
            Json::object(
                {{"command", m_command.path}, {"duration_ms", end - start}, {"success", !failed}, {"flags", flags()}}));
    }

    std::vector<event::Event> events;

private:
    Json flags() const { return m_command.flag.empty() ? Json::array() : Json::array({m_command.flag}); }

    void add(std::string name, Millis time, Json properties)
    {
        event::Event event;
        event.product = "dr";
        event.name = std::move(name);
        event.time = time;
        event.id = m_dice.uuid();
        event.session = std::to_string(m_start);
        event.fields = std::move(properties);
        event.fields.set("app_version", m_version)
            .set("platform", "linux")
            .set("os_name", "linux")
            .set("os_version", "6.1");
        events.push_back(std::move(event));
    }

    Dice& m_dice;
    Millis m_start;
    Command m_command;
    std::string m_version;
};

Json amplitudeEvent(const event::Event& event)
{
    Json properties = event.fields;
    Json out = Json::object({{"event_type", event.name},
                             {"device_id", deviceId},
                             {"session_id", Json::number(event.session)},
                             {"time", *event.time},
                             {"insert_id", event.id}});
    Json top = Json::object();
    for (const char* key : {"app_version", "platform", "os_name", "os_version"}) {
        top.set(key, properties[key]);
        properties.remove(key);
    }
    out.set("event_properties", properties);
    for (const Json::Member& member : top.members())
        out.set(member.key, member.value);
    return out;
}

std::string debugLog(Dice& dice, Millis today)
{
    std::string log;
    for (const Millis start : moments(dice, today - oneDay, 330, 200)) {
        const Session session(dice, today, start);
        Json sent = Json::array();
        for (const event::Event& event : session.events)
            sent.push(amplitudeEvent(event));
        const Json body = Json::object({{"api_key", "AMPLITUDE_API_KEY"}, {"events", std::move(sent)}});
        log += isoTime(*session.events.back().time) +
               " DEBU telemetry: flushing to https://api2.amplitude.com/2/httpapi " + body.dump() + "\n" +
               isoTime(*session.events.back().time + 180) + " DEBU telemetry: 200 OK\n";
    }
    return log;
}

constexpr std::string_view generation = "5b1d0c7e9a3f4e22";

// `count` events of sittings from `start` on, as the recorder writes them.
std::vector<event::Event> recorded(Dice& dice, Millis today, Millis start, std::size_t count)
{
    std::vector<event::Event> events;
    for (; events.size() < count; start += 17 * 60'000 + dice.below(900'000)) {
        for (event::Event& event : Session(dice, today, start).events) {
            if (events.size() == count)
                break;
            event.sequence = events.size() + 1;
            event.generation = generation;
            event.fields.set("device_id", deviceId);
            if (event.name == "error")
                event.cut = {{"error_message", "path-home"}};
            events.push_back(std::move(event));
        }
    }
    return events;
}

void sendWell(Delivery& delivery, Dice& dice, Millis today)
{
    for (int day = 9; day >= 2; --day) {
        const Millis start = today - day * oneDay + 9 * 3'600'000;
        const auto events = recorded(dice, today, start, 4 + static_cast<std::size_t>(dice.below(6)));
        delivery.attempt(
            events, *events.back().time + 2000,
            {.body = R"({"code":200,"server_upload_time":0,"events_ingested":)" + std::to_string(events.size()) + "}"});
    }
}

// What does not always go well, the day before.
void sendBadly(Delivery& delivery, Dice& dice, Millis today)
{
    const Millis morning = today - oneDay + 8 * 3'600'000;
    const auto throttled = recorded(dice, today, morning, 6);
    delivery.attempt(throttled, morning + 3'600'000,
                     {.status = 429,
                      .body = R"({"code":429,"error":"Too many requests for some devices and users"})",
                      .outcome = event::Status::Queued,
                      .why = "throttled"});
    delivery.attempt(throttled, morning + 3'640'000, {.body = R"({"code":200})"});
    auto invalid = recorded(dice, today, morning + 2 * 3'600'000, 5);
    delivery.attempt(invalid, morning + 3 * 3'600'000,
                     {.status = 400,
                      .body = R"({"code":400,"error":"Invalid time","events_with_invalid_fields":{"time":[2]}})",
                      .outcome = event::Status::Queued,
                      .why = "retry",
                      .refused = 2,
                      .refusedWhy = "invalid-field time"});
    invalid.erase(invalid.begin() + 2);
    delivery.attempt(invalid, morning + 3 * 3'600'000 + 20'000, {.body = R"({"code":200})"});
    delivery.attempt(recorded(dice, today, morning + 4 * 3'600'000, 3), morning + 5 * 3'600'000, {.known = false});
    delivery.attempt(recorded(dice, today, morning + 6 * 3'600'000, 4), morning + 7 * 3'600'000,
                     {.body = R"({"code":200})",
                      .elsewhere = "https://telemetry.example.org/2/httpapi",
                      .variable = "DR_TELEMETRY_ENDPOINT",
                      .proxy = "http://proxy.example.org:3128"});
}

Delivery delivered(const product::Profile& profile, Dice& dice, Millis today)
{
    Delivery delivery(profile, {"device_id", std::string(deviceId)});
    sendWell(delivery, dice, today);
    sendBadly(delivery, dice, today);
    auto waiting = recorded(dice, today, today - 9 * 3'600'000, 17);
    const std::vector<event::Event> tried(waiting.begin(), waiting.begin() + 5);
    waiting.erase(waiting.begin(), waiting.begin() + 5);
    delivery.attempt(
        tried, today - 8 * 3'600'000,
        {.status = 0, .failure = "not-connected", .outcome = event::Status::Queued, .why = "not-connected"});
    delivery.retried(tried, today - 9 * 3'600'000, 1);
    delivery.waiting(waiting, today - 8 * 3'600'000);
    delivery.dropped("quota", 3, today - 40 * oneDay);
    delivery.dropped("too-old", 2, today - 12 * oneDay);
    return delivery;
}

std::string ledger(Millis today)
{
    return identity::ledgerAfterReset({}, "device_id", std::string(earlierId), today - 320 * oneDay,
                                      std::string(deviceId), today - 262 * oneDay + 51'300'000)
        .value_or(std::string());
}

} // namespace

std::vector<SampleFile> drFiles(Millis today)
{
    Dice dice(3);
    const std::string state = ".local/state/vitrine/dr/";
    std::vector<SampleFile> files;
    files.push_back({".local/state/datarobot/telemetry-debug.log", debugLog(dice, today), 0600});
    const auto catalogue = product::bundledCatalogue();
    if (const product::Profile* profile = catalogue.find("dr"))
        for (SampleFile& file : delivered(*profile, dice, today).files())
            files.push_back(std::move(file));
    files.push_back({state + "consent.json", "{\"generation\":\"" + std::string(generation) + "\"}\n", 0600});
    files.push_back({state + "identity.json", ledger(today), 0600});
    return files;
}

} // namespace vitrine::demo
