// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/senderprogram.h"

#include "base/file.h"
#include "base/paths.h"
#include "record/spawn.h"

namespace vitrine::ctl {

std::string senderProgram()
{
    const std::string beside =
        joinPath(parentPath(linkTarget("/proc/self/exe").value_or(std::string())), "vitrine-sender");
    for (const std::string& program : {beside, record::installedSender()})
        if (program.starts_with('/') && exists(program))
            return program;
    return {};
}

} // namespace vitrine::ctl
