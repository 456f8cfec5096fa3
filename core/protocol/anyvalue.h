// SPDX-License-Identifier: Apache-2.0
// JSON values as OTLP's AnyValue in its JSON form (opentelemetry-proto, common.proto). Internal to the room.
#pragma once

#include "base/jsontext.h"

namespace vitrine::protocol {

// 64-bit integers as decimal texts, null as {}.
void appendAnyValue(JsonText& out, const Json& value);
// {"stringValue":"text"}
void appendStringValue(JsonText& out, std::string_view text);

} // namespace vitrine::protocol
