// SPDX-License-Identifier: Apache-2.0
// JSON values as OTLP's AnyValue in its JSON form (opentelemetry-proto, common.proto). Internal to the room.
#pragma once

#include "base/json.h"

namespace vitrine::protocol {

// 64-bit integers as decimal texts, null as {}.
void appendAnyValue(std::string& out, const Json& value);
// {"stringValue":"text"}
void appendStringValue(std::string& out, std::string_view text);

} // namespace vitrine::protocol
