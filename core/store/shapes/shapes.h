// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which events are found. Each function adds drafts and says true when the value has its form.
#pragma once

#include "store/draft.h"

namespace vitrine::store {

// Tries all of them; the elements of an array one by one.
bool recognise(const Node& value, Drafts& drafts);
bool recogniseSent(const Node& value, Drafts& drafts); // the same without Vitrine's own lines: what is in a body

bool spoolLine(const Node& value, Drafts& drafts);   // DESIGN "On disk"
bool attempt(const Node& value, Drafts& drafts);     // a journal's request: the events of its body
bool azsdkRow(const Node& value, Drafts& drafts);    // seed 001; Application Insights tables as exported
bool appInsights(const Node& value, Drafts& drafts); // v2.1 track envelopes
bool amplitude(const Node& value, Drafts& drafts);   // HTTP v2 bodies, bare events; seed 003
bool ga4(const Node& value, Drafts& drafts);         // Measurement Protocol bodies, bare events; seed 002
bool codegenFlat(const Node& value, Drafts& drafts); // seed 002, "Example Telemetry Events"
bool kamaji(const Node& value, Drafts& drafts);      // seed 004 and the real client
bool otlp(const Node& value, Drafts& drafts);        // OTLP/HTTP JSON logs

// "[d.]hh:mm:ss[.fffffff]", a number of milliseconds or its text.
[[nodiscard]] std::optional<double> durationOf(const Node& value);
// true and false, their text in any case, 1 and 0, "success", "failure" and the like.
[[nodiscard]] std::optional<bool> successOf(const Node& value);
// ISO 8601 text.
[[nodiscard]] std::optional<Millis> timeOf(const Node& value);
// `object` without one member; nothing when only columns are asked for.
[[nodiscard]] Node without(const Node& object, std::string_view member, Drafts& drafts);

} // namespace vitrine::store
