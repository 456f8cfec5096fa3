// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a drain, told to an observer right after each, so that a test can end the process there: whatever the
// step, the next drain leaves every event sent once by its ID, unknown, or counted as dropped.
#pragma once

#include <cstdint>
#include <functional>

namespace vitrine::send {

enum class Step : std::uint8_t {
    Locked,           // this process alone drains the product
    Claimed,          // segments are closed and read
    Recovered,        // what a process that died had begun is known
    Permitted,        // consent and generation were looked at, for one request
    AttemptJournaled, // the exact bytes are on disk, none has left
    Answered,         // they left, and an answer came or not
    AnswerJournaled,  // what became of each event is on disk
    Postponed,        // the endpoint is left alone for a while
    Dropped,          // what will not be tried again is counted
    Kept,             // what will be is in a segment of its own
    Settled,          // the original segment is gone
    Finished,         // nothing is half done
};
inline constexpr int stepCount = static_cast<int>(Step::Finished) + 1;
[[nodiscard]] const char* name(Step step); // "locked", "claimed" ...

using StepObserver = std::function<void(Step)>;

} // namespace vitrine::send
