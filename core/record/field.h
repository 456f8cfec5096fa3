// SPDX-License-Identifier: Apache-2.0
// One field as a tool gives it: a name and a value that are only looked at, never owned.
#pragma once

#include "base/json.h"

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace vitrine::record {

// A text, a whole number, a number, a truth value, or any JSON value (never null).
using Value = std::variant<std::string_view, std::int64_t, double, bool, const Json*>;

struct Field
{
    std::string_view name;
    Value value;
};

[[nodiscard]] Json toJson(const Value& value);
[[nodiscard]] Value valueOf(const Json& json); // looks into it; what is no plain scalar stays JSON
[[nodiscard]] std::vector<Field> fieldsOf(const Json& object);

} // namespace vitrine::record
