// SPDX-License-Identifier: Apache-2.0
// A tool's operation as Application Insights' RemoteDependencyData, the form azsdk's dashboards read. Internal to the
// room.
#pragma once

#include "protocol/job.h"
#include "protocol/piece.h"

namespace vitrine::protocol {

// The event has a name and a time. Sends neither host name nor address: roleInstance is empty, the address 0.0.0.0.
[[nodiscard]] Piece dependency(const Job& job, std::size_t index, const std::string& instrumentationKey);

// "00:00:12.450", "1.01:01:01.0071234": [d.]hh:mm:ss and three to seven decimals, below 1000 days.
[[nodiscard]] std::string durationText(double milliseconds);

} // namespace vitrine::protocol
