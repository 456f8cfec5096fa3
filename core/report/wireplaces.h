// SPDX-License-Identifier: GPL-3.0-or-later
// Where the values of a request's body lie, and which field of the event each is. Internal to the room.
#pragma once

#include "protocol/protocol.h"

#include <string>
#include <vector>

namespace vitrine::report {

struct WirePlace
{
    std::string field;  // as protocol::FieldSpan names it; empty: part of the form that the back end asks for
    std::string path;   // "events[0].event_properties.flags"
    std::string name;   // the last step of it, or the key of an OTLP attribute
    std::string parent; // the step before: what it is a member of; empty at the top
    Json value;         // of an OTLP attribute what it wraps
    bool secret = false;
};

// In the order of the body. Values inside a field's own are part of it. A body that is no JSON has none.
[[nodiscard]] std::vector<WirePlace> placesIn(const protocol::Request& request);

} // namespace vitrine::report
