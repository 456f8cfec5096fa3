// SPDX-License-Identifier: Apache-2.0
// The profiles of resources/products as maketable.cpp turned them into tables when this was built. Everything is found
// by code, not by pointers in data, so that loading the library relocates nothing for it.
#pragma once

#include "record/table.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vitrine::record {

struct Bundled
{
    std::string_view lean;  // decoded() makes a profile of it
    std::string_view whole; // and of it
    TableView table;
};

[[nodiscard]] std::optional<Bundled> bundled(std::string_view productId);
[[nodiscard]] std::vector<std::string_view> bundledIds();

} // namespace vitrine::record
