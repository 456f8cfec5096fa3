// SPDX-License-Identifier: Apache-2.0
// The machine-wide rules of an administrator (DESIGN "On disk"): {"version":1,"products":{"dr":{"decision":"off",
// "message":"..."},"*":"user"}}; a decision is "off", "on" or "user"; "*" stands for every product not named.
// Only a file owned by the required owner, in a directory of that owner, both writable by nobody else, counts.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::policy {

// Only main() names the real place; no variable or flag changes it.
struct PolicySource
{
    std::string directory = "/etc/vitrine";
    std::uint32_t requiredOwner = 0;
};

enum class Decision : std::uint8_t { User, Off, On };

struct Rule
{
    Decision decision = Decision::User;
    std::string message;
    std::uint64_t line = 0;
    std::uint64_t column = 0;
};

struct Policy
{
    enum class Standing : std::uint8_t { None, InForce, Ignored, Broken };
    Standing standing = Standing::None;
    std::string file; // where it is or would be
    Error error;      // why it is ignored (NoPermission: owner or mode) or broken
    std::map<std::string, Rule, std::less<>> rules;

    [[nodiscard]] const Rule* ruleFor(std::string_view productId) const; // also "*"
};

[[nodiscard]] Policy readPolicy(const PolicySource& source);

} // namespace vitrine::policy
