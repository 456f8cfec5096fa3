// SPDX-License-Identifier: GPL-3.0-or-later
// The two clocks of a drain: the wall's, which may jump, for what is written down, and a steady one for its own life.
#pragma once

#include "base/clock.h"

namespace vitrine::send {

class Timekeeper
{
public:
    virtual ~Timekeeper() = default;
    [[nodiscard]] virtual Millis now() const;     // wall clock
    [[nodiscard]] virtual Millis elapsed() const; // steady; its beginning means nothing
    virtual void wait(Millis duration);           // sleeps
};

} // namespace vitrine::send
