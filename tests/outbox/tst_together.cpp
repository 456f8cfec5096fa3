// SPDX-License-Identifier: GPL-3.0-or-later
// Many processes at once: one generation, one segment with one first line, and never more on the disk than the quota.
#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/spooled.h"
#include "outbox/worker.h"
#include "support/home.h"

#include <QtTest>
#include <atomic>
#include <set>
#include <thread>

using namespace vitrine;
using test::Worker;

class TestTogether : public QObject
{
    Q_OBJECT
private slots:
    void sixtyFourFirstStarts();
    void theQuotaHoldsForAll();
};

void TestTogether::sixtyFourFirstStarts()
{
    const test::Home home;
    std::vector<Worker> workers;
    for (int i = 0; i < 64; ++i)
        workers.emplace_back(
            std::vector<std::string>{"record", home.path(""), "w" + std::to_string(i), "0", "1", "5000000"});
    std::set<std::string> generations;
    for (Worker& worker : workers) {
        QCOMPARE(worker.ended(), 0);
        for (const std::string& line : worker.lines())
            generations.insert(line.substr(line.find(' ') + 1));
    }
    QCOMPARE(generations.size(), 1U);
    QCOMPARE(*generations.begin(), outbox::generation(home.environment(), "dr").value());
    const auto names = listDirectory(spoolDirectory(home.environment(), "dr"));
    QCOMPARE(names.size(), 1U);
    const auto claims = outbox::claim(home.environment(), "dr", now()).value();
    QCOMPARE(claims.size(), 1U);
    QCOMPARE(claims[0].events.size(), 64U);
    QCOMPARE(claims[0].torn, std::uint64_t{0});                                     // a second first line would be one
    QCOMPARE(listDirectory(productDirectory(home.environment(), "dr")).size(), 2U); // consent.json and spool
}

void TestTogether::theQuotaHoldsForAll()
{
    constexpr std::uint64_t quota = 300'000;
    constexpr int workersAtOnce = 8, each = 1500;
    const test::Home home;
    const std::string spool = spoolDirectory(home.environment(), "dr");
    std::vector<Worker> workers;
    for (int i = 0; i < workersAtOnce; ++i)
        workers.emplace_back(std::vector<std::string>{"record", home.path(""), "w" + std::to_string(i), "0",
                                                      std::to_string(each), std::to_string(quota)});
    std::thread reader; // says nothing until all is read: the pipes would fill up
    std::uint64_t most = 0;
    std::size_t acknowledged = 0;
    for (Worker& worker : workers) {
        std::atomic<bool> read = false;
        std::vector<std::string> lines;
        reader = std::thread([&] {
            lines = worker.lines();
            read = true;
        });
        while (!read)
            most = std::max(most, test::bytesIn(spool));
        reader.join();
        acknowledged += lines.size();
        QCOMPARE(worker.ended(), 0);
    }
    const auto left = test::idsIn(spool);
    std::uint64_t dropped = 0;
    for (const outbox::Dropped& one : outbox::dropped(home.environment(), "dr")) {
        QCOMPARE(one.reason, std::string("quota"));
        dropped += one.events;
    }
    qInfo("at most %llu of %llu bytes; %zu acknowledged, %zu left, %llu dropped", static_cast<unsigned long long>(most),
          static_cast<unsigned long long>(quota), acknowledged, left.size(), static_cast<unsigned long long>(dropped));
    QVERIFY(most <= quota);
    QVERIFY(most > quota / 2);
    QVERIFY(acknowledged > std::size_t{workersAtOnce * each} / 2); // the rest was refused: all was being written
    QCOMPARE(left.size() + dropped, std::uint64_t(acknowledged));
}

QTEST_APPLESS_MAIN(TestTogether)
#include "tst_together.moc"
