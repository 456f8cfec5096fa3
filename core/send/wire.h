// SPDX-License-Identifier: GPL-3.0-or-later
// A planned request as the bytes of HTTP/1.1 (RFC 9112): what was planned plus Host and Content-Length, nothing else.
#pragma once

#include "base/result.h"
#include "protocol/protocol.h"

#include <cstdint>
#include <string>

namespace vitrine::send {

struct Wire
{
    bool tls = true;
    std::string host; // as DNS takes it, without brackets
    std::uint16_t port = 443;
    std::string bytes; // head and body in one piece, so that they leave in one segment

    [[nodiscard]] std::string origin() const; // "https://host:443"
};

// Error: Unsupported (neither https nor http to loopback), Malformed (URL, or a header that would break out of its
// line).
[[nodiscard]] Result<Wire> wireOf(const protocol::Request& request);

} // namespace vitrine::send
