// SPDX-License-Identifier: GPL-3.0-or-later
// A captured request and its answer as two lines of a journal (outbox/journal.h), so that what reads the sender's
// journal reads these. The body is the one that was meant, without its content encoding; where there was one, the bytes
// that came are beside it as "encoded64". Nobody knows the product: "product" is empty, and there is no list of events.
#pragma once

#include "send/reply.h"
#include "send/requestreader.h"

namespace vitrine::send {

struct CapturedAt
{
    std::string id; // of the attempt
    Millis time = 0;
    std::string origin; // "http://127.0.0.1:4318"
};

// The protocol whose path this is ("amplitude", "ga4", ...), else "other".
[[nodiscard]] const char* protocolAt(std::string_view path);

// The target with the values of secret parameters replaced by references ("{api_secret}").
[[nodiscard]] std::string withoutSecrets(std::string_view target);

// Both lines, each with a line break before and after it. Bodies are decoded up to `most` bytes.
[[nodiscard]] std::string capturedLines(const ServedRequest& request, const Reply& reply, const CapturedAt& at,
                                        std::size_t most = 64u << 20);

} // namespace vitrine::send
