// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/configedit.h"

#include "base/file.h"
#include "base/paths.h"

namespace vitrine::change {

std::optional<FileEdit> fileEdit(const ConfigEdit& config)
{
    if (!config.changed())
        return std::nullopt;
    FileEdit edit;
    edit.path = config.path();
    edit.before = config.before();
    edit.after = config.after();
    edit.mode = config.mode();
    edit.directoryMode = config.directoryMode();
    if (!config.exists())
        edit.directories = missingDirectories(config.path());
    return edit;
}

std::vector<std::string> missingDirectories(const std::string& path)
{
    std::vector<std::string> missing;
    for (std::string at = parentPath(linkTarget(path).value_or(path)); !at.empty() && !vitrine::exists(at);
         at = parentPath(at))
        missing.push_back(at);
    return missing;
}

} // namespace vitrine::change
