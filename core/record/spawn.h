// SPDX-License-Identifier: Apache-2.0
// When a sender is started: at close and tick, at most once an interval, only if something is due. What it is started
// with names the product and nothing else; events never stand in arguments or environment (DESIGN rule 7 and
// "Sending").
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "product/profile.h"

#include <string>

namespace vitrine::record {

struct SenderOptions
{
    bool start = true;
    std::string program; // absolute; empty: where this build installs vitrine-sender
    Millis interval = 0; // 0: the profile's, or a minute
};

enum class SenderStart : std::uint8_t {
    Started,
    NotWanted,    // the embedder does it by itself
    NotDue,       // nothing waits, or the last start was a moment ago
    NotInstalled, // there is no such program
    Refused       // the system's fault, or the program would become this process's child
};
[[nodiscard]] const char* name(SenderStart start); // "started", "not-wanted", ...

[[nodiscard]] SenderStart startSender(const product::Profile& profile, const Environment& environment,
                                      const SenderOptions& options, Millis now);

[[nodiscard]] std::string installedSender();

} // namespace vitrine::record
