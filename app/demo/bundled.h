// SPDX-License-Identifier: GPL-3.0-or-later
// resources/samples/home, put into the program at build time.
#pragma once

#include <span>
#include <string_view>

namespace vitrine::demo {

struct BundledFile
{
    std::string_view path; // relative to the sample home
    std::string_view bytes;
};
[[nodiscard]] std::span<const BundledFile> bundledFiles();

} // namespace vitrine::demo
