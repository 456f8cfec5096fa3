// SPDX-License-Identifier: Apache-2.0
// resources/products/*.json as they were when this was built (embed.cmake makes the table).
#pragma once

#include <span>
#include <string_view>

namespace vitrine::product {

struct BundledFile
{
    const char* name;
    std::string_view text;
};
[[nodiscard]] std::span<const BundledFile> bundledFiles();

} // namespace vitrine::product
