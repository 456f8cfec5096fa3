// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/interrupts.h"

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

} // namespace vitrine::ctl
