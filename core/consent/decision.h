// SPDX-License-Identifier: Apache-2.0
// The decision "allowed or not", with the ladder that led to it: every source, its value, its place, and which rung
// won. The same ladder is the window's "Why?", `vitrinectl explain`, and what recorders and the sender obey.
#pragma once

#include "base/environment.h"
#include "policy/policy.h"
#include "product/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::consent {

enum class State : std::uint8_t { Allowed, Off, Locked, Unasked, Unknown };
[[nodiscard]] const char* name(State state); // "allowed", "off", "locked", "unasked", "unknown"

// Why a rung says what it says; ui/ and app/ make sentences of it.
enum class Reason : std::uint8_t {
    NotSet,      // variable, flag or key is not there
    Empty,       // set, but empty
    Says,        // a value with a meaning
    Ignored,     // a value the product does not react to
    NotAnAnswer, // a value that is none of the answers, or of the wrong type
    NotInCi,
    InCi, // value: the variable that says so
    NoFile,
    NotNamed,   // the file has to be named by the user (a cluster's values.yaml)
    Duplicate,  // the key stands there twice
    Malformed,  // the file is not what its format says
    Unreadable, // no permission, too large, not a file
    Computed,   // a script's value that only running it would tell
    NoPolicy,
    PolicySilent, // no rule for this product, or "user decides"
    PolicyRule,
    PolicyIgnored, // not owned by root, or others may write it
    PolicyBroken,
    BuiltIn,      // the product's default
    NotAsked,     // the default, but the prompt is still due
    StaleConsent, // decided under an older consent version
};
[[nodiscard]] const char* name(Reason reason);

struct Rung
{
    std::string id;
    product::RungKind kind = product::RungKind::Default;
    std::string source; // "DR_TELEMETRY_ENABLED", "drconfig.yaml", "CI", "/etc/vitrine/policy.json", "built-in default"
    std::string value;  // raw, as text; empty when there is none
    bool present = false;
    product::Verdict verdict = product::Verdict::Silent;
    Reason reason = Reason::NotSet;
    bool wins = false;
    bool alias = false;
    std::string file; // absolute path, when it lives in one
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    std::string detail;        // the parser's or the administrator's own words
    std::optional<Code> fault; // why the verdict is Error
    std::string note;          // of the profile
};

struct Decision
{
    std::string product;
    bool allowed = false;
    State state = State::Unknown;
    std::vector<Rung> rungs;     // strongest first; exactly one wins
    std::size_t decider = 0;     // the rung that would decide without a policy: what the product's own code goes by
    product::ToolBehaviour tool; // what the product's own code does
    bool noticeDue = false;
    std::vector<product::Hazard> hazards; // of this very situation: project overrides the user, policy not obeyed ...

    [[nodiscard]] const Rung& winner() const;
};

// Fail closed: an unreadable policy, config or value is not allowed.
[[nodiscard]] Decision decide(const product::Profile& profile, const policy::Policy& policy,
                              const Environment& environment);

} // namespace vitrine::consent
