// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/timekeeper.h"

#include <chrono>
#include <thread>

namespace vitrine::send {

Millis Timekeeper::now() const { return vitrine::now(); }

Millis Timekeeper::elapsed() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void Timekeeper::wait(Millis duration) { std::this_thread::sleep_for(std::chrono::milliseconds(duration)); }

} // namespace vitrine::send
