// SPDX-License-Identifier: GPL-3.0-or-later
// What a loopback server answers, faults included: late, byte by byte, cut off, with a wrong length, or not at all.
#pragma once

#include "base/clock.h"
#include "protocol/protocol.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::send {

struct ServedRequest;

struct Reply
{
    enum class End : std::uint8_t { AsAsked, Close, Reset }; // of the connection; AsAsked: as the request wants it
    int status = 200;
    std::vector<protocol::Header> headers = {};
    std::string body = {};
    Millis delay = 0;                                       // before the first byte
    Millis pace = 0;                                        // after every byte; 0: all at once
    std::optional<std::size_t> statedLength = std::nullopt; // Content-Length, where it is not the body's
    std::optional<std::size_t> cutAfter = std::nullopt;     // so many bytes, then the connection ends; 0: no answer
    End end = End::AsAsked;
};

// Head and body as they go out. keepAlive: what the connection will do.
[[nodiscard]] std::string bytesOf(const Reply& reply, bool keepAlive);

// What the back end that has this path says when it takes everything: its own status and body.
[[nodiscard]] Reply acceptanceOf(const ServedRequest& request);

} // namespace vitrine::send
