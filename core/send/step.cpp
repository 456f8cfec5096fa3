// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/step.h"

#include <array>

namespace vitrine::send {

const char* name(Step step)
{
    static constexpr std::array<const char*, stepCount> names = {
        "locked",           "claimed",   "recovered", "permitted", "attempt-journaled", "answered",
        "answer-journaled", "postponed", "dropped",   "kept",      "settled",           "finished"};
    return names[static_cast<std::size_t>(step)];
}

} // namespace vitrine::send
