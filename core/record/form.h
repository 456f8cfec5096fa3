// SPDX-License-Identifier: Apache-2.0
// Fields that the recorder fills in by itself, as the profile's forms say (product/recording.h).
#pragma once

#include "base/clock.h"
#include "product/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::record {

// What is known when an event is made; what is not known is left out of it. Durations in ms.
struct Facts
{
    std::string command;
    std::optional<std::vector<std::string>> flags; // names alone
    std::optional<std::int64_t> argsCount;
    std::optional<Millis> duration;
    std::optional<bool> success;
    std::string errorType;
    std::string previousVersion;
    std::optional<Millis> sessionDuration;
    std::optional<std::uint64_t> calls;
    std::string method;
    std::string changes; // JSON text
};

[[nodiscard]] Json filled(const product::EventForm& form, const Facts& facts);

// "--verbose", "--reason=x y" and "-v" as "--verbose", "--reason" and "-v"; what is no flag is left out.
[[nodiscard]] std::vector<std::string> flagNames(const std::vector<std::string>& arguments);

} // namespace vitrine::record
