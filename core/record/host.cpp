// SPDX-License-Identifier: Apache-2.0
#include "record/host.h"

#include <climits>
#include <unistd.h>

namespace vitrine::record {

Host Host::ofProcess()
{
    Host host;
    char path[PATH_MAX];
    if (const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path); length > 0)
        host.executable.assign(path, static_cast<std::size_t>(length));
    host.terminal = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
    host.system = System::ofMachine();
    return host;
}

} // namespace vitrine::record
