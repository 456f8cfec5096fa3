// SPDX-License-Identifier: GPL-3.0-or-later
// Every JSON value that differs from a given one in a single place.
#pragma once

#include "base/json.h"

#include <functional>
#include <string>

namespace vitrine::test {

// Calls `each` with a name for the mutation and the whole mutated value: every key taken away, a strange one added to
// every object, every value replaced by one of each kind.
void forEachMutation(const Json& value, const std::function<void(const std::string& name, const Json& mutated)>& each);

} // namespace vitrine::test
