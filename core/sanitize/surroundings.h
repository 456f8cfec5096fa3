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
    std::vector<std::string>
        projects;       // names of the directories around the working directory, one of which is the project's
    std::string branch; // of the Git repository there
    std::vector<std::string> secrets; // values of environment variables, long enough to be told from words
    std::string salt;                 // of hashes; random and kept by the caller, or what is guessed can be checked

    // Opens one file at most, the repository's HEAD.
    [[nodiscard]] static Surroundings of(const Environment& environment);
};

} // namespace vitrine::sanitize
