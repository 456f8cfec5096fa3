// SPDX-License-Identifier: GPL-3.0-or-later
// One request out, one answer back. The sender works against this interface; HttpTransport is the real one.
#pragma once

#include "protocol/answer.h"

#include <chrono>
#include <string>

namespace vitrine::send {

class Transport
{
public:
    virtual ~Transport() = default;

    // Which proxy a request to this URL goes through, for the journal: "none" or "http://host:port", no credentials.
    [[nodiscard]] virtual std::string proxyFor(const std::string& url) = 0;

    // Never longer than `most`, from looking the name up to the last byte of the answer. Follows no redirect and
    // repeats nothing by itself: one call, one request on the wire.
    [[nodiscard]] virtual protocol::Response post(const protocol::Request& request, std::chrono::milliseconds most) = 0;
};

} // namespace vitrine::send
