// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment: what was acknowledged is there, once, and so are its neighbours. VITRINE_SOAK=10000 kills that
// many recorders; without it there are a few hundred.
#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/spooled.h"
#include "outbox/worker.h"
#include "support/home.h"

#include <QtTest>
#include <array>
#include <ctime>
#include <random>
#include <set>

using namespace vitrine;
using test::Worker;

namespace {

constexpr int writers = 8;
constexpr const char* muchRoom = "4000000000";

int soakKills() { return std::max(qEnvironmentVariableIntValue("VITRINE_SOAK"), 300); }

std::int64_t microseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_nsec / 1000;
}

// Eight recorders at one event a millisecond, each killed after up to 25 ms and followed by the next.
class Soak
{
public:
    Soak(std::string home, int kills) : m_home(std::move(home)), m_left(kills) {}

    void run()
    {
        std::vector<Slot> running;
        for (int i = 0; i < writers; ++i)
            running.push_back(next());
        while (!running.empty()) {
            const auto first = std::min_element(running.begin(), running.end(),
                                                [](const Slot& a, const Slot& b) { return a.until < b.until; });
            if (const std::int64_t wait = first->until - microseconds(); wait > 0)
                ::usleep(static_cast<useconds_t>(wait));
            finish(first->worker);
            if (m_left > 0)
                *first = next();
            else
                running.erase(first);
        }
    }

    std::set<std::string> acknowledged;
    int killed = 0;

private:
    struct Slot
    {
        Worker worker;
        std::int64_t until = 0;
    };

    Slot next()
    {
        --m_left;
        const std::string name = "w" + std::to_string(m_started++);
        return {Worker({"record", m_home, name, "1", "1000000", muchRoom}),
                microseconds() + std::int64_t(m_random() % 25'000)};
    }

    void finish(Worker& worker)
    {
        worker.kill();
        killed += worker.ended() == 128 + SIGKILL ? 1 : 0;
        for (const std::string& line : worker.lines())
            acknowledged.insert(line.substr(0, line.find(' ')));
    }

    std::string m_home;
    int m_left;
    int m_started = 0;
    std::mt19937 m_random{20261120};
};

std::uint64_t tornIn(const std::string& spool)
{
    std::uint64_t torn = 0;
    for (const std::string& name : listDirectory(spool)) {
        const std::string bytes = readFile(joinPath(spool, name), 1u << 30).value();
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
            torn += outbox::frameOf(std::string_view(bytes).substr(at, end - at)) != outbox::Frame::Fits && end > at;
            at = end + 1;
        }
    }
    return torn;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void recordersLoseNothing();
    void sendersLoseAndDoubleNothing();
};

void TestKilled::recordersLoseNothing()
{
    const test::Home home;
    const std::string spool = spoolDirectory(home.environment(), "dr");
    Soak soak(home.path(""), soakKills());
    soak.run();
    const auto there = test::idsIn(spool);
    int lost = 0, twice = 0;
    for (const std::string& id : soak.acknowledged)
        lost += there.contains(id) ? 0 : 1;
    for (const auto& [id, times] : there)
        twice += times > 1 ? 1 : 0;
    const std::uint64_t torn = tornIn(spool);
    qInfo("%d kills over %d recorders: %zu acknowledged, %zu in the spool, %d lost, %d twice, %llu torn", soak.killed,
          writers, soak.acknowledged.size(), there.size(), lost, twice, static_cast<unsigned long long>(torn));
    QCOMPARE(soak.killed, soakKills());
    QVERIFY(soak.acknowledged.size() >= std::size_t(soak.killed)); // they did record
    QCOMPARE(lost, 0);
    QCOMPARE(twice, 0);
    QVERIFY(torn <= std::uint64_t(soak.killed)); // none but the killed one's own line
}

// Senders that claim, put back and settle are killed one after the other while two recorders go on.
void TestKilled::sendersLoseAndDoubleNothing()
{
    const int kills = soakKills() / 3;
    const test::Home home;
    const Environment environment = home.environment();
    std::mt19937 random{7};
    std::array<Worker, 2> recorders{Worker({"record", home.path(""), "a", "1", "1500", muchRoom}),
                                    Worker({"record", home.path(""), "b", "1", "1500", muchRoom})};
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        Worker sender({"send", home.path("")});
        ::usleep(random() % 30'000);
        sender.kill();
        killed += sender.ended() == 128 + SIGKILL ? 1 : 0;
    }
    for (Worker& recorder : recorders)
        QCOMPARE(recorder.ended(), 0);
    std::map<std::string, int> ids;
    std::uint32_t rounds = 0;
    const auto claims = outbox::claim(environment, "dr", now() + 120'000).value();
    for (const outbox::Claim& claim : claims)
        for (const outbox::Waiting& one : claim.events) {
            ++ids[one.event.id];
            rounds = std::max(rounds, one.rounds);
        }
    qInfo("%d senders killed; the most travelled of %zu events was put back %u times", killed, ids.size(), rounds);
    QCOMPARE(killed, kills);
    QCOMPARE(ids.size(), 3000U);
    for (const auto& [id, times] : ids)
        QCOMPARE(times, 1);
    QVERIFY(rounds > 0);
    QVERIFY(outbox::quarantined(environment, "dr").empty());
    for (const outbox::Dropped& one : outbox::dropped(environment, "dr"))
        QFAIL(one.reason.c_str());
}

QTEST_APPLESS_MAIN(TestKilled)
#include "tst_killed.moc"
