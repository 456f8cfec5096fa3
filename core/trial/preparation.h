// SPDX-License-Identifier: GPL-3.0-or-later
// What is different in a run's environment from the person's own: the sink in place of the back end, consent by the
// profile's variables, and a place of its own for what is queued. No file of the person's is changed for it.
#pragma once

#include "consent/decision.h"
#include "trial/redirect.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::trial {

enum class Consent : std::uint8_t { Off, On };
[[nodiscard]] const char* name(Consent consent); // "off", "on"

// One variable, and why it is set or taken away.
struct Setting
{
    enum class Why : std::uint8_t {
        Endpoint, // the back end's address is the sink's
        Switch,   // consent
        Silenced, // another variable that would decide, too
        Proxy,    // what asks for a proxy goes to the sink, which refuses and counts
        Direct,   // and the sink itself is reached without one
        Trust,    // the certificate of the sink
        Place,    // what is queued does not come among the person's own
        Mark,     // by which what outlives a run is found
    };
    Why why = Why::Endpoint;
    std::string name;
    std::optional<std::string> value; // nullopt: taken away
};
[[nodiscard]] const char* name(Setting::Why why); // "endpoint", "switch", ...

struct Wish
{
    Consent consent = Consent::Off;
    std::string switchName; // of the variable that turns it off; empty: the strongest, and its aliases
    bool proxies = false;   // proxy variables also where the endpoint can be named
};

// The sink and the files of one run.
struct Surroundings
{
    std::string origin;      // of the sink
    std::string certificate; // of its TLS; empty: none
    std::string state;       // directory that stands for $XDG_STATE_HOME; empty: not set
    std::string mark;        // of this run; empty: not set
    std::string config = {}; // directory that stands for $XDG_CONFIG_HOME, if it has to; empty: it may not
};

struct Preparation
{
    std::vector<Setting> settings;
    bool endpointNamed = false; // by a variable; false: only proxies stand between the tool and its back end
    bool proxied = false;
    std::string configKey;            // where only a config file could name the endpoint: its key ...
    std::optional<Redirect> redirect; // ... and the copy of it that does so; nullopt: files are left alone
    std::string address;              // what is named there
    Environment environment;          // of the run
    consent::Decision decision;       // in that environment
    std::string flag;                 // of the command, that turns the tool off by itself; empty: it has none

    [[nodiscard]] bool off() const { return !decision.allowed || !flag.empty(); }
};

inline constexpr std::string_view markName = "VITRINE_TRIAL_RUN";

// words: the command; its arguments may hold the tool's own flag.
[[nodiscard]] Preparation prepare(const product::Profile& profile, const policy::Policy& policy,
                                  const Environment& environment, const std::vector<std::string>& words,
                                  const std::string& directory, const Wish& wish, const Surroundings& around);

} // namespace vitrine::trial
