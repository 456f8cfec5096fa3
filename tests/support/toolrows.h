// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as azsdk exports them, made of a number: the same number, the same bytes.
#pragma once

#include "base/clock.h"

#include <string>

namespace vitrine::test {

inline constexpr Millis firstToolRow = 1'760'000'000'000; // 9 October 2025

// One row a minute; every seventh failed; three tools, two versions.
[[nodiscard]] inline std::string toolRow(int number)
{
    static const char* const tools[] = {"azsdk_generate_sdk", "azsdk_run_tests", "azsdk_validate"};
    const bool failed = number % 7 == 6;
    const std::string n = std::to_string(number);
    return R"({"timestamp":")" + isoTime(firstToolRow + number * 60'000LL) +
           R"(","name":"ToolExecuted","client_Type":"PC","client_OS":"Ubuntu 22.04","success":)" +
           (failed ? "false" : "true") + R"(,"duration":)" + std::to_string(100 + number % 50 * 20) +
           R"(,"customDimensions":{"version":")" + (number < 100 ? "0.5.6.0" : "0.5.7.0") +
           R"(","sessionId":"a1b2c3d4-e5f6-7890-abcd-ef1234567890","eventId":"b6523abb-8b23-48f4-9395-)" +
           std::string(12 - n.size(), '0') + n + R"(","toolName":")" + tools[number % 3] + "\"" +
           (failed ? R"(,"errorType":")" + std::string(number % 2 ? "TimeoutError" : "BuildError") + "\"" : "") +
           R"(,"platform":"CLI"}})";
}

[[nodiscard]] inline std::string toolRows(int count, int first = 0)
{
    std::string rows;
    for (int i = first; i < first + count; ++i)
        rows += toolRow(i) + "\n";
    return rows;
}

} // namespace vitrine::test
