// SPDX-License-Identifier: Apache-2.0
// That a server runs, told by a lock and not by a number: <state>/<product>/running-<id>.json is locked as long as the
// process lives, whatever ends it, in containers and after a reboot too. Whoever finds one that nobody locks has found
// a crash, and takes the file away: it is told once.
#pragma once

#include "base/clock.h"
#include "base/descriptor.h"
#include "base/environment.h"

#include <string>
#include <vector>

namespace vitrine::record {

class Running
{
public:
    [[nodiscard]] static Result<Running> begin(const Environment& environment, std::string_view productId,
                                               const std::string& version, Millis started);
    void end(); // an orderly end: nothing is left to be found. A forked child ends nothing

private:
    Running(std::string path, Descriptor file);
    std::string m_path;
    Descriptor m_file;
    int m_process = 0;
};

struct Crash
{
    std::string version;
    Millis started = 0;
};
[[nodiscard]] std::vector<Crash> takeCrashes(const Environment& environment, std::string_view productId);

// Also those of processes that run: consent is gone, and nothing of them is to be told later.
void forgetRunning(const Environment& environment, std::string_view productId);

} // namespace vitrine::record
