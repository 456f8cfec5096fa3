// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial shows, and what it does not. Silence counts as proof only where a control run was heard: a tool that
// heeds neither the address nor proxies is silent here, too.
#pragma once

#include "trial/trial.h"

namespace vitrine::trial {

enum class Verdict : std::uint8_t {
    Silent,  // consent off: no request in any run, and the control was heard
    Came,    // requests came
    Unclear, // see the doubts
};
[[nodiscard]] const char* name(Verdict verdict);

enum class Doubt : std::uint8_t {
    NotStarted,     // the command could not be started
    Cancelled,      // by the person
    TimedOut,       // a run was ended
    StillRunning,   // something a run started was still there when watching ended, and might have sent later
    SinkFailed,     // the sink ended by itself
    NoControl,      // nothing shows that what this tool sends would have come here
    ControlUnheard, // nothing came with consent on either
    OtherHosts,     // only proxies stood in the way, and something wanted to go to hosts that are not the back end's
    NotOn,          // consent was to be on, and other rungs keep it off
    NothingCame,    // consent was on, and nothing came
};
[[nodiscard]] const char* name(Doubt doubt); // "not-started", ...

struct Judgement
{
    Verdict verdict = Verdict::Unclear;
    std::vector<Doubt> doubts;
    std::size_t runs = 0;     // that began, without the control
    std::size_t requests = 0; // of those runs
    std::size_t control = 0;  // requests of the control
    std::size_t others = 0;   // of those runs: attempts to go through the sink to other hosts than the back end's
};

// A request to the sink, or an attempt to reach the back end through it.
[[nodiscard]] bool isRequest(const Visit& visit, const std::string& vendorHost);
[[nodiscard]] std::size_t requestsOf(const Run& run, const std::string& vendorHost);

[[nodiscard]] Judgement judge(const Trial& trial);

} // namespace vitrine::trial
