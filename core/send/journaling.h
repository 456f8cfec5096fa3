// SPDX-License-Identifier: GPL-3.0-or-later
// A request and its answer as the journal holds them: the exact body, and references where secrets stand in the URL and
// in headers.
#pragma once

#include "outbox/journal.h"
#include "protocol/answer.h"

#include <span>

namespace vitrine::send {

// events: what was planned; Request::events are indexes into it.
[[nodiscard]] outbox::Attempt attemptOf(const product::Profile& profile, const protocol::Endpoint& endpoint,
                                        const protocol::Request& request, std::span<const event::Event> events);

// Without outcomes. Keeps 64 KiB of the body.
[[nodiscard]] outbox::Answer answerOf(const outbox::Attempt& attempt, const protocol::Response& response,
                                      const protocol::Reading& reading);

// The same request to another URL of the same origin; secrets that stand there too are secrets there.
[[nodiscard]] protocol::Request repeatedAt(const protocol::Request& request, const std::string& url);

} // namespace vitrine::send
