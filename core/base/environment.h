// SPDX-License-Identifier: Apache-2.0
// Everything about the machine and the moment that may decide anything, as one value: who asks passes it in, and tests
// make their own. Nothing else in core reads the process's variables, directories or the system's identifiers.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

enum class Os { Linux, MacOs, Windows };

struct Environment
{
    Os os = Os::Linux;
    std::map<std::string, std::string, std::less<>> variables;
    std::string home;
    std::string hostName;                            // of this machine; empty: not known
    std::string workingDirectory;                    // where the search for project files begins
    std::vector<std::string> arguments;              // flags a tool was (or would be) started with
    std::map<std::string, std::string> namedFiles;   // product id -> a config file the user named (--file)
    // What a plan would write: path -> content, or nothing where it would remove the file. See base/planned.h.
    std::map<std::string, std::optional<std::string>, std::less<>> planned;
    std::string machineIdFile = "/etc/machine-id";
    std::string networkDirectory = "/sys/class/net"; // for hashed MAC addresses

    // nullopt: not set. An empty value is set.
    [[nodiscard]] std::optional<std::string_view> variable(std::string_view name) const;

    [[nodiscard]] static Environment ofProcess();
};

} // namespace vitrine
