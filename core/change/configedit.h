// SPDX-License-Identifier: GPL-3.0-or-later
// Config files being edited (core/consent), as edits of a plan. For this room only.
#pragma once

#include "change/change.h"
#include "consent/configedit.h"

namespace vitrine::change {

using consent::ConfigEdit;
using consent::readIfThere;

// Nothing when nothing was changed.
[[nodiscard]] std::optional<FileEdit> fileEdit(const ConfigEdit& config);

// The directories above the file that are not there yet, innermost first.
[[nodiscard]] std::vector<std::string> missingDirectories(const std::string& path);

} // namespace vitrine::change
