// SPDX-License-Identifier: Apache-2.0
// Events about the tool's own life (seed 001: SystemInstalled, Updated, Started, Stopped, Crashed, Configured), named
// and filled as the profile says. Commands and servers of one product are installed and updated apart.
#pragma once

#include "record/form.h"
#include "record/host.h"
#include "record/keeping.h"
#include "record/running.h"

namespace vitrine::record {

struct Told
{
    std::string event;
    Json fields;
};

// The events of a moment; none where the profile has none for this host.
[[nodiscard]] std::vector<Told> told(const product::Profile& profile, product::Moment moment, const Host& host,
                                     const Facts& facts);

// What a start tells, oldest first: crashes that were found, then an install or update, then the start itself.
// before: what was kept until now. Where that was lost, neither an install nor an update is claimed.
[[nodiscard]] std::vector<Told> toldAtStart(const product::Profile& profile, const Host& host, const Kept& before,
                                            const std::vector<Crash>& crashes, std::optional<Millis> startDuration);

// Remembers the version that runs.
void noteVersion(Kept& kept, const Host& host);

} // namespace vitrine::record
