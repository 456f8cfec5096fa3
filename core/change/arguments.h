// SPDX-License-Identifier: GPL-3.0-or-later
// A flag among the arguments of the containers in a Kubernetes manifest (seed 004). For this room only.
#pragma once

#include "change/configedit.h"

namespace vitrine::change {

// Every "--flag" or "--flag=..." becomes "--flag=value". add: where there is none, it goes behind the first arguments
// there are. Gives the number of places that say so now.
[[nodiscard]] Result<std::size_t> setArgument(ConfigEdit& manifest, const std::string& flag, const std::string& value,
                                              bool add);

} // namespace vitrine::change
