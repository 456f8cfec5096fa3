// SPDX-License-Identifier: Apache-2.0
// Path templates of profiles, and Vitrine's own directories (DESIGN "On disk").
#pragma once

#include "base/environment.h"

#include <string>
#include <string_view>

namespace vitrine {

// Expands "~", "${NAME}", "${NAME:-fallback}" (fallback when unset or empty; it may hold further templates) and "%NAME%".
// An unset variable without a fallback gives an empty string for the whole path.
[[nodiscard]] std::string expandPath(std::string_view pathTemplate, const Environment& environment);

// "/home/ada/x" -> "~/x", for showing.
[[nodiscard]] std::string abbreviateHome(std::string_view path, const Environment& environment);

// $XDG_STATE_HOME/vitrine, %LOCALAPPDATA%\vitrine or ~/Library/Application Support/vitrine.
[[nodiscard]] std::string stateDirectory(const Environment& environment);
[[nodiscard]] std::string productDirectory(const Environment& environment, std::string_view productId);
[[nodiscard]] std::string spoolDirectory(const Environment& environment, std::string_view productId);

[[nodiscard]] std::string joinPath(std::string_view directory, std::string_view name);
[[nodiscard]] std::string parentPath(std::string_view path);

} // namespace vitrine
