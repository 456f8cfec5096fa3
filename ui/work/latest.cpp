// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/latest.h"

namespace vitrine::ui {

Latest::Latest(QObject* parent) : QObject(parent) {}

Latest::~Latest()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_waiting.reset();
        m_current = 0;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Latest::ask(Question question)
{
    const bool wasBusy = busy();
    {
        const std::lock_guard lock(m_mutex);
        m_current = ++m_asked;
        m_waiting = std::move(question);
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_all();
    announce(wasBusy);
}

void Latest::cancel()
{
    const bool wasBusy = busy();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.reset();
        m_current = ++m_asked;
        m_answered = m_asked;
    }
    announce(wasBusy);
}

void Latest::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || m_waiting; });
        if (m_stopping)
            return;
        const Question question = std::move(*m_waiting);
        m_waiting.reset();
        const quint64 serial = m_current;
        lock.unlock();
        Answer answer = question([this, serial] { return m_current != serial; });
        if (m_current == serial)
            QMetaObject::invokeMethod(
                this, [this, serial, answer] { deliver(serial, answer); }, Qt::QueuedConnection);
        lock.lock();
    }
}

void Latest::deliver(quint64 serial, const Answer& answer)
{
    if (serial != m_asked)
        return;
    m_answered = serial;
    if (answer)
        answer();
    announce(true);
}

void Latest::announce(bool wasBusy)
{
    if (busy() != wasBusy)
        Q_EMIT busyChanged(busy());
}

} // namespace vitrine::ui
