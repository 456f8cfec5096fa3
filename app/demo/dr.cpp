// SPDX-License-Identifier: GPL-3.0-or-later
// DataRobot CLI: a debug log with the Amplitude bodies that were sent, 17 events that wait, and an earlier device ID.
#include "app/demo/moments.h"
#include "app/demo/tools.h"
#include "base/json.h"
#include "identity/identity.h"
#include "outbox/spool.h"

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

std::string spool(Dice& dice, Millis today)
{
    std::string lines;
    std::uint64_t sequence = 0;
    for (Millis start = today - 9 * 3'600'000; sequence < 17; start += 17 * 60'000 + dice.below(900'000)) {
        for (event::Event& event : Session(dice, today, start).events) {
            if (sequence == 17)
                break;
            event.sequence = ++sequence;
            event.generation = "5b1d0c7e9a3f4e22";
            event.fields.set("device_id", deviceId);
            lines += outbox::spoolLine(event) + "\n";
        }
    }
    return lines;
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
    return {{".local/state/datarobot/telemetry-debug.log", debugLog(dice, today), 0600},
            {state + "spool/" + std::to_string(today - 9 * 3'600'000) + ".ndjson", spool(dice, today), 0600},
            {state + "consent.json", "{\"generation\":\"5b1d0c7e9a3f4e22\"}\n", 0600},
            {state + "identity.json", ledger(today), 0600}};
}

} // namespace vitrine::demo
