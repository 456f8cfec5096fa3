// SPDX-License-Identifier: Apache-2.0
#include "consent/version.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace vitrine::consent {
namespace {

std::optional<std::uint64_t> takeNumber(std::string_view& version)
{
    if (version.empty())
        return 0;
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(version.data(), version.data() + version.size(), number);
    version.remove_prefix(static_cast<std::size_t>(end - version.data()));
    if (problem != std::errc() || (!version.empty() && version.front() != '.') || version == ".")
        return std::nullopt;
    version.remove_prefix(version.empty() ? 0 : 1);
    return number;
}

} // namespace

bool isOlder(std::string_view version, std::string_view than)
{
    if (version.empty())
        return !than.empty();
    while (!version.empty() || !than.empty()) {
        const auto left = takeNumber(version);
        const auto right = takeNumber(than);
        if (!left || !right)
            return !left;
        if (*left != *right)
            return *left < *right;
    }
    return false;
}

} // namespace vitrine::consent
