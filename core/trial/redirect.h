// SPDX-License-Identifier: GPL-3.0-or-later
// For a tool that takes its back end's address from a config key alone: a directory that stands for $XDG_CONFIG_HOME
// during a run, in which the config is a copy that names the sink, and everything else a link to the person's own. The
// person's config is read, never written; what the tool writes into the copy is gone with the run. Only for configs
// that the profile places by that variable: another home would change much more than where a tool sends to.
#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "product/profile.h"

#include <optional>
#include <string>

namespace vitrine::trial {

struct Redirect
{
    const product::ConfigFile* config = nullptr; // of the profile, which outlives this
    document::KeyPath key;
    document::Format format = document::Format::Json;
    std::string from; // the directory that is stood for, absolute
    std::string file; // the config, below it

    [[nodiscard]] std::string keyText() const; // "telemetry.endpoint"
};

// nullopt: a variable names the address, no key does, or the config lies elsewhere.
[[nodiscard]] std::optional<Redirect> redirectOf(const product::Profile& profile, const Environment& environment);

// Makes the directory `place`, which must not be there. Error: the config cannot be read, or not be edited without
// changing more than that value; the system's.
[[nodiscard]] Result<> makeRedirected(const Redirect& redirect, const std::string& place, const std::string& address);

} // namespace vitrine::trial
