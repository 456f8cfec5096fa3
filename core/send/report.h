// SPDX-License-Identifier: GPL-3.0-or-later
// What a drain did, for the summary; sentences are made in app/.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::send {

enum class Standing : std::uint8_t {
    Nothing,   // nothing waits
    Drained,   // all that was due was tried
    Off,       // not allowed, for this process: what waits stays
    Purged,    // not allowed for good: what waited is gone
    Busy,      // another sender has it
    Postponed, // its endpoint asked to be left alone until notBefore
    Stopped,   // something kept it from going on: see troubles
};
[[nodiscard]] const char* name(Standing standing);

// what: a stable word ("no-key", "no-identity", "secret-not-here", "recorded-for-another-endpoint", "not-https",
// "consent-off", "life-over", "debug-mode", "problem", "io"); detail: the back end's or the system's own words.
struct Trouble
{
    std::string what;
    std::string detail;
    friend bool operator==(const Trouble&, const Trouble&) = default;
};

struct Counts
{
    std::uint64_t requests = 0;
    std::uint64_t sent = 0; // events, from here on
    std::uint64_t refused = 0;
    std::uint64_t unknown = 0;
    std::uint64_t dropped = 0;
    std::uint64_t waiting = 0; // left for later
    std::uint64_t purged = 0;
};

struct Report
{
    std::string product;
    Standing standing = Standing::Nothing;
    Counts counts;
    std::vector<std::string> endpoints; // those that were written to, without secrets
    bool vendor = true;                 // false: one of them is not the vendor's
    std::string proxy = "none";
    Millis notBefore = 0; // when the next try is due; 0: not known
    std::vector<Trouble> troubles;

    void trouble(std::string what, std::string detail = {});
};

} // namespace vitrine::send
