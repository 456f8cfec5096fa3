// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C and its like, held back as long as this lives: what was started is ended first, and the answer still given.
#pragma once

#include <csignal>

namespace vitrine::ctl {

class Interrupts
{
public:
    Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    ~Interrupts(); // one that came is over

    [[nodiscard]] bool came() const;
    // Waits for one; true: it came, and is over.
    [[nodiscard]] bool cameWithin(int seconds) const;

private:
    sigset_t m_held;
    sigset_t m_before;
};

} // namespace vitrine::ctl
