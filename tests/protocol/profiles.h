// SPDX-License-Identifier: GPL-3.0-or-later
// Small profiles, one a back end, with what the encoders look at.
#pragma once

#include "protocol/protocol.h"

#include <array>

namespace vitrine::test {

[[nodiscard]] product::Profile profileFor(product::Protocol protocol);
[[nodiscard]] product::Profile profileWithDevice(product::Protocol protocol); // knows the identifier device_id
[[nodiscard]] protocol::Endpoint endpointOf(const product::Profile& profile);
// name, time, id, session and fields as a spool line holds them.
[[nodiscard]] event::Event recorded(const std::string& name, Json fields);

inline constexpr std::array allProtocols{product::Protocol::Amplitude, product::Protocol::Ga4,
                                         product::Protocol::AppInsights, product::Protocol::Kamaji,
                                         product::Protocol::Otlp};

// Sent by the device "a-device" to where the profile says.
[[nodiscard]] protocol::Plan planned(const product::Profile& profile, const std::vector<event::Event>& events);

} // namespace vitrine::test
