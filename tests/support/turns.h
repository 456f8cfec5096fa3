// SPDX-License-Identifier: GPL-3.0-or-later
// The turns of the window's event loop: how many, and how much CPU time of the thread the longest took. A turn is one
// pass of the dispatcher; after each it looks for what a person typed or clicked. Without pause means: from one wait to
// the next, which may take several turns. Set QT_NO_GLIB=1 before the application is made: the plain dispatcher says
// exactly when it begins and when it waits.
#pragma once

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

namespace vitrine::test {

inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// CPU time that is cut into pieces; waiting takes none.
class Pieces
{
public:
    void begin()
    {
        m_since = threadMilliseconds();
        m_longest = 0;
        m_count = 0;
    }
    void cut()
    {
        const double now = threadMilliseconds();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
        ++m_count;
    }
    // The piece that is not over yet counts too.
    [[nodiscard]] double longest() const { return std::max(m_longest, threadMilliseconds() - m_since); }
    [[nodiscard]] int count() const { return m_count; }

private:
    double m_since = 0;
    double m_longest = 0;
    int m_count = 0;
};

class Turns : public QObject
{

public:
    Turns()
    {
        const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turns.cut(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { m_stretches.cut(); });
    }
    void begin()
    {
        m_turns.begin();
        m_stretches.begin();
    }
    [[nodiscard]] double longest() const { return m_turns.longest(); }
    [[nodiscard]] double longestWithoutPause() const { return m_stretches.longest(); }
    [[nodiscard]] int count() const { return m_turns.count(); }

private:
    Pieces m_turns;
    Pieces m_stretches;
};

// In an event loop that blocks like the window's own does, which QTest's waits do not. False: it took too long.
inline bool waitFor(const std::function<bool()>& finished, int patience = 300'000)
{
    QEventLoop loop;
    QTimer look;
    int turnsAfter = 3; // what the end set off is measured too
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (finished() && --turnsAfter == 0)
            loop.exit();
    });
    look.start(5);
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

} // namespace vitrine::test
