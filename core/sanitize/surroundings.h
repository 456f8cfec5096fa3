// SPDX-License-Identifier: Apache-2.0
// What is known of the machine and must not be found in a value. Read once.
#pragma once

#include "base/environment.h"

#include <string>
#include <vector>

namespace vitrine::sanitize {

struct Surroundings
{
    std::string home;
    std::string user;
    std::string host;
    std::string project;              // name of the working directory's project
    std::string branch;               // of its Git repository
    std::vector<std::string> secrets; // values of environment variables, long enough to be told from words
    std::string salt;                 // of hashes; random and kept by the caller, or they can be guessed

    // From variables and names alone: no file is opened. The project is the working directory.
    [[nodiscard]] static Surroundings of(const Environment& environment);
    // Beside that, looks for the repository above the working directory: its directory is the project, its HEAD the
    // branch. One stat a level; for products that promise not to send project names.
    void lookForRepository(const Environment& environment);
};

} // namespace vitrine::sanitize
