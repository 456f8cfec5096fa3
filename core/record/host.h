// SPDX-License-Identifier: Apache-2.0
// The tool that embeds the recorder, as far as an event, a notice or a header may depend on it.
#pragma once

#include "record/system.h"

#include <map>
#include <string>

namespace vitrine::record {

struct Host
{
    std::string version;    // of the tool: "1.4.0"
    std::string executable; // path of the running program; the profile's patterns look at it, it goes nowhere
    bool server = false;    // it stays: its process is its sitting
    bool terminal = false;  // somebody can be asked
    // Facts that only the tool knows, under the names of the profile's signals: "client", "agent", "model",
    // "node_version", "extension_version", "method" (how it was installed) ...
    std::map<std::string, std::string, std::less<>> given;
    System system;

    [[nodiscard]] static Host ofProcess();
};

} // namespace vitrine::record
