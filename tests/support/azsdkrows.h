// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as the azsdk telemetry document shows them, for large files: the same number gives the same bytes on every
// machine.
#pragma once

#include "base/clock.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

namespace vitrine::test {

class AzsdkRows
{
public:
    // One row a minute; about 700 bytes each.
    [[nodiscard]] std::string row(std::uint64_t number) const
    {
        std::uint64_t dice = number * 0x9e3779b97f4a7c15ULL + 0x632be59bd9b4e019ULL;
        const auto roll = [&dice](std::uint64_t sides) {
            dice ^= dice >> 29;
            dice *= 0xbf58476d1ce4e5b9ULL;
            return (dice >> 33) % sides;
        };
        const bool success = roll(8) != 0;
        const std::string& tool = tools[roll(tools.size())];
        const std::string& language = languages[roll(languages.size())];
        std::string text = R"({"timestamp":")" + isoTime(start + static_cast<Millis>(number) * 60'000 + 217);
        text += R"(","name":")" + std::string(roll(20) == 0 ? "SystemStarted" : "ToolExecuted");
        text += R"(","client_Type":"PC","client_OS":"Windows 10","success":)" + std::string(success ? "true" : "false");
        text += R"(,"duration":)" + std::to_string(20 + roll(30'000)) + R"(,"client_CountryOrRegion":"United States",)";
        text +=
            R"("customDimensions":{"version":"0.5.)" + std::to_string(number / 100'000 % 10) + R"(.0","sessionId":")";
        text += uuid(number / 7) + R"(","eventId":")" + uuid(number + (1ULL << 40));
        text += R"(","macAddressHash":")" + hash(roll(5000)) + R"(","devDeviceId":")" + hash(roll(5000) + 5000);
        text +=
            R"(","platform":"VSCode","isOptedIn":true,"clientName":"Visual Studio Code","clientVersion":"1.100.1",)";
        text += R"("toolName":")" + tool + R"(","toolCategory":"generating","toolArgs":"{\"language\":\")" + language;
        text += R"(\",\"apiVersion\":\"2025-09-01\"}","language":")" + language +
                R"(","planeType":"data","isCustomSdk":false)";
        if (!success)
            text += R"(,"errorType":")" + errors[roll(errors.size())] + R"(","errorMessage":"3 tests failed")";
        return text + "}}";
    }

private:
    static std::string uuid(std::uint64_t number)
    {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%08llx-1111-4111-8111-%012llx",
                      static_cast<unsigned long long>(number * 2654435761U & 0xffffffffU),
                      static_cast<unsigned long long>(number));
        return text.data();
    }

    static std::string hash(std::uint64_t number)
    {
        std::array<char, 80> text{};
        const auto part = static_cast<unsigned long long>(number * 0x9e3779b97f4a7c15ULL);
        std::snprintf(text.data(), text.size(), "%016llx%016llx%016llx%016llx", part, part ^ 1, part ^ 2, part ^ 3);
        return text.data();
    }

    static constexpr Millis start = 1'760'000'000'000;
    std::array<std::string, 4> tools = {"azsdk_generate_sdk", "azsdk_run_tests", "azsdk_verify_setup",
                                        "azsdk_update_package"};
    std::array<std::string, 5> languages = {".NET", "Java", "JavaScript", "Python", "Go"};
    std::array<std::string, 3> errors = {"TestFailure", "ValidationError", "NetworkError"};
};

} // namespace vitrine::test
