// SPDX-License-Identifier: Apache-2.0
// What the headers of an answer say about the next request: when, and where. Internal to the room.
#pragma once

#include "protocol/answer.h"

#include <string_view>

namespace vitrine::protocol {

// The first header of that name, whatever its case.
[[nodiscard]] std::optional<std::string_view> headerIn(const Response& response, std::string_view lowerName);

// Retry-After (RFC 9110, 10.2.3) as a time: seconds, or a date in one of its three forms. Never more than 24 hours from
// now, never in the past. Nothing: none, or neither form.
[[nodiscard]] std::optional<Millis> retryAfter(const Response& response, Millis now);

// Where Location leads from `url`, when that is the same origin (scheme, host and port). Empty: nowhere or elsewhere.
[[nodiscard]] std::string sameOriginTarget(std::string_view url, std::string_view location);

} // namespace vitrine::protocol
