// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/interrupts.h"

#include <ctime>

namespace vitrine::ctl {
namespace {

constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP};

} // namespace

Interrupts::Interrupts()
{
    ::sigemptyset(&m_held);
    for (const int signal : signals)
        ::sigaddset(&m_held, signal);
    ::pthread_sigmask(SIG_BLOCK, &m_held, &m_before);
}

Interrupts::~Interrupts()
{
    for (int taken = 0; came() && ::sigwait(&m_held, &taken) == 0;) {
    }
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

bool Interrupts::came() const
{
    sigset_t pending;
    ::sigpending(&pending);
    for (const int signal : signals)
        if (::sigismember(&pending, signal) == 1)
            return true;
    return false;
}

bool Interrupts::cameWithin(int seconds) const
{
    const timespec most{seconds, 0};
    return ::sigtimedwait(&m_held, nullptr, &most) > 0;
}

} // namespace vitrine::ctl
