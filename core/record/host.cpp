// SPDX-License-Identifier: Apache-2.0
#include "record/host.h"

#include "base/file.h"

#include <unistd.h>

namespace vitrine::record {

Host Host::ofProcess()
{
    Host host;
    host.executable = linkTarget("/proc/self/exe").value_or("");
    host.terminal = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
    host.system = System::ofMachine();
    return host;
}

} // namespace vitrine::record
