// SPDX-License-Identifier: GPL-3.0-or-later
// Where the events of a segment may go: to the endpoint they were recorded for, and nowhere else.
#pragma once

#include "outbox/spool.h"
#include "protocol/protocol.h"

#include <string>

namespace vitrine::send {

struct Destination
{
    protocol::Endpoint endpoint;
    std::string closed; // why nothing may go there from here: "recorded-for-another-endpoint", "secret-not-here" or
                        // protocol::Endpoint::refused; empty: it may
};

// A timer's sender does not see the shell's variables: what was recorded for an endpoint a variable named goes there
// all the same, unless its key came from a variable too.
[[nodiscard]] Destination destinationOf(const product::Profile& profile, const outbox::SegmentHeader& header,
                                        const Environment& environment);

} // namespace vitrine::send
