// SPDX-License-Identifier: GPL-3.0-or-later
// Small profiles, one a back end, with what the encoders look at.
#pragma once

#include "protocol/protocol.h"

namespace vitrine::test {

[[nodiscard]] product::Profile profileFor(product::Protocol protocol);
[[nodiscard]] protocol::Endpoint endpointOf(const product::Profile& profile);
// name, time, id, session and fields as a spool line holds them.
[[nodiscard]] event::Event recorded(const std::string& name, Json fields);

} // namespace vitrine::test
