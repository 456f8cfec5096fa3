// SPDX-License-Identifier: Apache-2.0
// Reads a file that only one owner can have written: nobody else may write it or its directory, and no link leads away
// from there. For this room only.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vitrine::policy {

inline constexpr std::uint64_t maxPolicyBytes = 1u << 20;

struct TrustedFile
{
    enum class Standing : std::uint8_t { Missing, Foreign, Unreadable, Read };
    Standing standing = Standing::Missing; // Foreign: others own it or may write it
    std::string bytes;
    Error error;
};

// Never blocks, never follows a link for the directory or the file. What stands in the owner's directory but is no
// plain readable file is Unreadable, not Missing: the owner meant something by it.
[[nodiscard]] TrustedFile readTrusted(const std::string& directory, const std::string& name, std::uint32_t owner);

} // namespace vitrine::policy
