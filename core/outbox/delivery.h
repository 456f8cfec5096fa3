// SPDX-License-Identifier: Apache-2.0
// When a sender may run and where it may send to, remembered between processes, so that a thousand runs of a tool do
// not start a thousand senders or retry a thousand times: <state>/<product>/delivery.json (times before which an
// endpoint is left alone) and <state>/<product>/sender-started (its modification time is that of the last start). All
// times in ms.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/file.h"

#include <optional>

namespace vitrine::outbox {

// One sender a product at a time, so that a slow back end holds up no other; the system gives the lock back when the
// process dies. nullopt: another has it. Error: also where the product has no directory, for then nothing waits.
[[nodiscard]] Result<std::optional<FileLock>> trySenderLock(const Environment& environment, std::string_view productId);

// Nothing goes to the endpoint before `until` (Retry-After, backoff); a day at most, whatever a server asks for.
[[nodiscard]] Result<> postpone(const Environment& environment, std::string_view productId, std::string_view endpoint,
                                Millis until, Millis now);
// 0: at once. What was written by a clock that is ahead of `now` does not count.
[[nodiscard]] Millis notBefore(const Environment& environment, std::string_view productId, std::string_view endpoint,
                               Millis now);

// For the one who starts a sender: whether the last start is `interval` ago, the endpoint takes something now, and
// something waits. One stat when it was started a moment ago; otherwise an open and a look into the spool.
[[nodiscard]] bool due(const Environment& environment, std::string_view productId, std::string_view endpoint,
                       Millis interval, Millis now);
// Before the start, so that others do not start one, too.
[[nodiscard]] Result<> noteStart(const Environment& environment, std::string_view productId, Millis now);

} // namespace vitrine::outbox
