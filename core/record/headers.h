// SPDX-License-Identifier: Apache-2.0
// What rides on a product's own API calls (seed 003: dr's User-Agent and X-DataRobot-*). Session and device are in it
// only while telemetry is allowed.
#pragma once

#include "product/profile.h"
#include "record/host.h"

#include <string>
#include <vector>

namespace vitrine::record {

struct CallHeader
{
    std::string name;
    std::string value;
    friend bool operator==(const CallHeader&, const CallHeader&) = default;
};

struct CallFacts
{
    bool allowed = false;
    std::string version;
    std::string session; // empty: none; then nothing that needs it is sent
    std::string device;
    System system;
};

// For who shows what would ride along without being the tool: names in capitals stand for what only the tool knows, or
// what is not there yet.
[[nodiscard]] CallFacts standIns(bool allowed);

[[nodiscard]] std::vector<CallHeader> callHeaders(const product::Profile& profile, const CallFacts& facts);

// The device's ID as the events carry it, from the product's own files; empty when there is none. Makes none.
[[nodiscard]] std::string deviceId(const product::Profile& profile, const Environment& environment);

} // namespace vitrine::record
