// SPDX-License-Identifier: GPL-3.0-or-later
// From one JSON value to events: which shape it is, whose it is, what its fields are. One file a shape in
// store/shapes/.
#pragma once

#include "event/event.h"
#include "product/load.h"

#include <string_view>
#include <vector>

namespace vitrine::store {

// Nothing: not a known shape. productHint: id of the product the file belongs to, or empty.
//
// Event::wire and ::frame, from which protocol/ makes the same request again:
//   Amplitude, GA4           wire: the event; frame: the body without "events" (Null for an event that stood alone)
//   Application Insights     wire: the envelope; frame: Null, or {"form":"array"} (set where the bytes around it are
//   known) OTLP                     wire: the log record; frame:
//   {"resource","resourceSchemaUrl","scope","scopeSchemaUrl"}, as far
//                            as they were there
//   Kamaji                   wire: the payload
[[nodiscard]] std::vector<event::Event> decode(const Json& value, const product::Catalogue& catalogue,
                                               std::string_view productHint);

// Strict JSON, or what a console or a person made of it (base/relaxed.h). Error: Malformed, TooLarge, TooDeep.
[[nodiscard]] Result<Json> parseValue(std::string_view text);

} // namespace vitrine::store
