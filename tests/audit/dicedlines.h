// SPDX-License-Identifier: GPL-3.0-or-later
// Events of several products made by dice: clean and dirty, known and unknown, with IDs that they share.
#pragma once

#include "audited.h"
#include "outbox/spool.h"
#include "support/journallines.h"

#include <random>

namespace vitrine::test {

class DicedLines
{
public:
    explicit DicedLines(unsigned seed) : m_dice(seed) {}

    unsigned below(unsigned limit) { return m_dice() % limit; }
    template<std::size_t N> std::string one(const char* const (&of)[N]) { return of[m_dice() % N]; }

    std::string uuid()
    {
        return one({"550e8400-e29b-41d4-a716-446655440000", "7f000000-0000-4000-8000-000000000001",
                    "7f000000-0000-4000-8000-000000000002", "7f000000-0000-4000-8000-000000000003", "short"});
    }

    std::string value(unsigned depth = 2)
    {
        if (depth > 0 && below(8) == 0)
            return "[" + value(depth - 1) + "," + value(depth - 1) + "]";
        if (depth > 0 && below(8) == 0)
            return "{\"" + name() + "\":" + value(depth - 1) + "}";
        if (below(4) == 0)
            return '"' + uuid() + '"';
        if (below(6) == 0)
            return std::to_string(below(100'000));
        return one({R"("ada@example.org")",
                    R"("/home/ada/work/secret.txt")",
                    R"("ghp_abcdefghijklmnopqrstuvwxyz0123456789")",
                    R"("feature/login")",
                    R"("https://github.com/ada/app.git")",
                    R"("dr run --token=abc")",
                    R"("true")",
                    "true",
                    "null",
                    R"("")",
                    R"("192.168.1.7")",
                    R"("run")",
                    R"("1.2.3")",
                    R"("linux")",
                    "12.50",
                    R"("x\ny")",
                    R"("{\"service\":\"storage\",\"path\":\"C:\\\\Users\\\\ada\"}")",
                    R"("\ud83d\ude00")",
                    R"(["--flag","--out=x"])",
                    R"("the quick brown fox jumps over the lazy dog, and the dog does not mind")"});
    }

    std::string name()
    {
        return one({"command",
                    "exit_code",
                    "duration_ms",
                    "error_message",
                    "error_type",
                    "colour",
                    "device_id",
                    "user_id",
                    "toolArgs",
                    "toolName",
                    "language",
                    "errorMessage",
                    "macAddressHash",
                    "devDeviceId",
                    "success",
                    "password",
                    "api_token",
                    "a.b",
                    "a",
                    "ada@example.org",
                    "service",
                    "flags",
                    "install_method",
                    "generator",
                    "version"});
    }

    std::string object()
    {
        std::string text = "{";
        for (unsigned i = below(8); i > 0; --i)
            text += (text.size() > 1 ? ",\"" : "\"") + name() + "\":" + value();
        return text + "}";
    }

    std::string line()
    {
        switch (below(5)) {
        case 0:
            return R"({"timestamp":"2025-10-1)" + std::to_string(below(10)) + R"(T23:44:57.217Z","name":")" +
                   one({"ToolExecuted", "SystemStarted", "Odd"}) + R"(","success":true,"duration":)" +
                   std::to_string(below(5000)) + R"(,"customDimensions":)" + object() + "}\n";
        case 1:
            return R"({"event":"generate_code","language":)" + value() + R"(,"client_id":")" + uuid() + "\",\"" +
                   name() + "\":" + value() + "}\n";
        case 2:
            return "just a line of text\n";
        default:
            return R"({"api_key":"k","events":[)" + amplitudeEvent() + (below(4) == 0 ? "," + amplitudeEvent() : "") +
                   "]}\n";
        }
    }

    std::string spooled(unsigned number, const std::string& product)
    {
        return '\n' +
               outbox::framed(Json::object({{"v", 1},
                                            {"id", "e" + std::to_string(number)},
                                            {"seq", 0},
                                            {"time", 1'704'067'200'000 + static_cast<Millis>(below(10)) * 86'400'000},
                                            {"gen", "g"},
                                            {"product", product},
                                            {"name", one({"command_completed", "error", "ToolExecuted"})},
                                            {"session", "s"},
                                            {"props", Json::parse(object()).value_or(Json::object())},
                                            {"cut", Json::array()}})) +
               '\n';
    }

private:
    std::string amplitudeEvent()
    {
        return R"({"event_type":")" + one({"command_completed", "command_started", "error", "nobody_knows"}) +
               R"(","device_id":")" + uuid() + R"(","time":)" +
               std::to_string(1'704'067'200'000 + static_cast<Millis>(below(10)) * 86'400'000) +
               (below(3) == 0 ? R"(,"user_id":")" + uuid() + '"' : "") + R"(,"event_properties":)" + object() + "}";
    }

    std::mt19937 m_dice;
};

} // namespace vitrine::test
