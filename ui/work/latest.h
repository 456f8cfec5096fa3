// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the user interface where only the newest question counts: a newer one cancels the one that runs, and a
// late answer is dropped. One thread, joined on destruction.
#pragma once

#include <QObject>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace vitrine::ui {

class Latest : public QObject
{
    Q_OBJECT

public:
    using Cancelled = std::function<bool()>;
    using Answer = std::function<void()>;              // runs on the thread of this object
    using Question = std::function<Answer(Cancelled)>; // runs on the worker

    explicit Latest(QObject* parent = nullptr);
    ~Latest() override;

    void ask(Question question);
    void cancel();
    [[nodiscard]] bool busy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void work();
    void deliver(quint64 serial, const Answer& answer);
    void announce(bool wasBusy);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Question> m_waiting;
    std::atomic<quint64> m_current{0}; // the serial that still counts; 0 when stopping
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace vitrine::ui
