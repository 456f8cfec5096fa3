// SPDX-License-Identifier: Apache-2.0
// What the machine says of itself, in Go's words, which the seeds use most (dr: runtime.GOOS and GOARCH).
#pragma once

#include "base/environment.h"

#include <string>
#include <string_view>

namespace vitrine::record {

struct System
{
    std::string os;           // "linux", "darwin", "windows"
    std::string version;      // "12", "22.04"; the kernel's where the system has none of its own
    std::string title;        // "Ubuntu 22.04"
    std::string architecture; // "amd64", "arm64", "386" ...

    [[nodiscard]] static System ofMachine(const std::string& osRelease = "/etc/os-release");
};

// As uname(2) and os-release(5) say it. release: the text of /etc/os-release, which may be empty.
[[nodiscard]] System systemFrom(Os os, std::string_view machine, std::string_view kernel, std::string_view release);

} // namespace vitrine::record
