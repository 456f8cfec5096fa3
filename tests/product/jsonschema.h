// SPDX-License-Identifier: GPL-3.0-or-later
// As much of JSON Schema 2020-12 as resources/products/schema.json uses; a keyword that is not known is a failure, so
// that the schema cannot outgrow its checker.
#pragma once

#include "base/json.h"

#include <string>

namespace vitrine::test {

// Empty when `value` is valid, else the path to what is not and the keyword that says so.
[[nodiscard]] std::string violation(const Json& value, const Json& schema);

} // namespace vitrine::test
