// SPDX-License-Identifier: Apache-2.0
// A lock that a forked child never finds held by a thread that it does not have: the word says which process holds it,
// and in the child the parent's number is nobody's. Held for microseconds, so waiting means giving way.
#pragma once

#include <atomic>
#include <sched.h>
#include <unistd.h>

namespace vitrine::record {

class ForkLock
{
public:
    void lock()
    {
        const pid_t mine = ::getpid();
        for (pid_t holder = 0; !m_holder.compare_exchange_weak(holder, mine, std::memory_order_acquire);) {
            if (holder != mine)
                continue; // free, or a parent's: taken at the next try
            holder = 0;
            ::sched_yield();
        }
    }
    void unlock() { m_holder.store(0, std::memory_order_release); }

private:
    std::atomic<pid_t> m_holder = 0; // 0: nobody
};

} // namespace vitrine::record
