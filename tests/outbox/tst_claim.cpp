// SPDX-License-Identifier: GPL-3.0-or-later
// What a recorder wrote comes out once, in order and unchanged, wherever the last sender died.
#include "outbox/spoolhome.h"

#include <QtTest>
#include <algorithm>
#include <ctime>

using namespace vitrine;
using outbox::Claim;
using test::ConsentedHome;
using test::header;
using test::Ids;
using test::idsOf;
using test::lineOf;
using test::numbered;

class TestClaim : public QObject
{
    Q_OBJECT
private slots:
    void whatWasRecordedComesOut();
    void nothingWaitsWhereNothingIs();
    void aHeldSegmentIsLeftToItsWriter();
    void aSleepingWriterKeepsNothingForEver();
    void whatIsTriedAgainComesBack();
    void onceThoughTheSenderDied_data();
    void onceThoughTheSenderDied();
    void otherGenerationsNeverComeOut();
    void withoutAGenerationNothingComesOut();
    void anUnreadableGenerationTouchesNothing();
    void aPurgeIsNotUndoneByTheSender();
    void aSegmentThatGrewIsNotSettled();
    void dropsAddUp();
    void aPurgeIsCheap();
};

void TestClaim::whatWasRecordedComesOut()
{
    const ConsentedHome spool;
    spool.record({"1", "2", "3"});
    const auto claims = spool.claimed();
    QCOMPARE(claims.size(), 1U);
    QVERIFY(claims[0].header == header());
    QCOMPARE(idsOf(claims), Ids({"1", "2", "3"}));
    QCOMPARE(claims[0].events[0].event.raw, outbox::spoolLine(numbered("1", spool.generation)));
    QVERIFY(!claims[0].takenBefore);
    QVERIFY(outbox::settle(claims[0]));
    QVERIFY(spool.names().empty());
    QVERIFY(spool.claimed().empty());
}

void TestClaim::nothingWaitsWhereNothingIs()
{
    const test::Home home;
    QVERIFY(outbox::claim(home.environment(), "dr", now()).value().empty());
    QVERIFY(!exists(home.path(".local")));
}

void TestClaim::aHeldSegmentIsLeftToItsWriter()
{
    const ConsentedHome spool;
    auto open = spool.writer();
    QVERIFY(open.append(spool.line("1"), now()));
    QVERIFY(spool.claimed().empty());
    QVERIFY(open.append(spool.line("2"), now())); // it leaves the sealed segment
    QCOMPARE(idsOf(spool.claimed()), Ids({"1"}));
    QVERIFY(open.append(spool.line("3"), now()));
    QCOMPARE(test::idsIn(spool.directory).size(), 3U);
}

void TestClaim::aSleepingWriterKeepsNothingForEver()
{
    const ConsentedHome spool;
    auto open = spool.writer();
    QVERIFY(open.append(spool.line("1"), now()));
    QVERIFY(spool.claimed().empty());
    QVERIFY(spool.claimed(now() + 50'000).empty());
    const auto claims = spool.claimed(now() + 70'000);
    QCOMPARE(idsOf(claims), Ids({"1"}));
    QVERIFY(outbox::settle(claims[0]));
    QVERIFY(open.append(spool.line("2"), now()));
    QCOMPARE(test::idsIn(spool.directory).size(), 1U);
}

void TestClaim::whatIsTriedAgainComesBack()
{
    const ConsentedHome spool;
    spool.record({"1", "2", "3"});
    auto claims = spool.claimed();
    std::vector<outbox::Waiting> again(claims[0].events.begin() + 1, claims[0].events.end());
    again[0].rounds = 2;
    again[0].notBefore = 77;
    QVERIFY(outbox::keep(spool.environment, claims[0].header, again, now()));
    QVERIFY(outbox::settle(claims[0]));
    QVERIFY(spool.names().at(0).starts_with("retry-"));
    const auto second = spool.claimed();
    QCOMPARE(idsOf(second), Ids({"2", "3"}));
    QVERIFY(second[0].header == header());
    QCOMPARE(second[0].events[0].rounds, 2U);
    QCOMPARE(second[0].events[0].notBefore, Millis{77});
    QCOMPARE(second[0].events[1].rounds, 0U);
    QCOMPARE(second[0].events[0].event.raw, claims[0].events[1].event.raw);
    QCOMPARE(second[0].events[0].since, claims[0].events[0].since);
}

void TestClaim::onceThoughTheSenderDied_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("claim") << "claim";
    QTest::newRow("keep") << "keep";
    QTest::newRow("keep of what was kept before") << "keep twice";
    QTest::newRow("quarantine") << "quarantine";
}

void TestClaim::onceThoughTheSenderDied()
{
    QFETCH(QString, after);
    const ConsentedHome spool;
    spool.record({"1", "2", "3"});
    auto claims = spool.claimed();
    std::vector<outbox::Waiting> again(claims[0].events.begin(), claims[0].events.begin() + 2);
    const int rounds = after == "claim" ? 0 : after == "keep twice" ? 2 : 1;
    for (int round = 1; round <= rounds; ++round) {
        for (outbox::Waiting& one : again)
            ++one.rounds;
        if (after == "quarantine")
            QVERIFY(outbox::quarantine(spool.environment, header(), again, "refused", now()));
        else
            QVERIFY(outbox::keep(spool.environment, header(), again, now()));
    }
    // The sender is gone here: nothing was settled.
    claims = spool.claimed();
    Ids ids = idsOf(claims);
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, after == "quarantine" ? Ids({"3"}) : Ids({"1", "2", "3"}));
    QVERIFY(std::any_of(claims.begin(), claims.end(), [](const Claim& one) { return one.takenBefore; }));
    for (const Claim& claim : claims) {
        for (const outbox::Waiting& one : claim.events)
            QCOMPARE(one.rounds, one.event.id == "3" ? 0U : unsigned(rounds));
        QVERIFY(outbox::settle(claim));
    }
    QVERIFY(spool.claimed().empty());
    QCOMPARE(outbox::quarantined(spool.environment, "dr").size(), after == "quarantine" ? 1U : 0U);
}

void TestClaim::otherGenerationsNeverComeOut()
{
    const ConsentedHome spool;
    {
        auto open = spool.writer();
        for (const std::string& line : {lineOf("old", "other"), spool.line("1"), lineOf("older", "")})
            QVERIFY(open.append(line, now()));
    }
    const auto claims = spool.claimed();
    QCOMPARE(idsOf(claims), Ids({"1"}));
    QCOMPARE(claims[0].otherGeneration, std::uint64_t{2});
    QCOMPARE(spool.dropped("generation"), std::uint64_t{0});
    QVERIFY(outbox::settle(claims[0]));
    QCOMPARE(spool.dropped("generation"), std::uint64_t{2});
}

void TestClaim::withoutAGenerationNothingComesOut()
{
    const ConsentedHome spool;
    spool.record({"1", "2"});
    QVERIFY(removeFile(outbox::generationPath(spool.environment, "dr")));
    QVERIFY(spool.claimed().empty());
    QVERIFY(spool.names().empty());
    QCOMPARE(spool.dropped("generation"), std::uint64_t{2});
}

void TestClaim::anUnreadableGenerationTouchesNothing()
{
    const ConsentedHome spool;
    spool.record({"1"});
    const std::string path = outbox::generationPath(spool.environment, "dr");
    QVERIFY(replaceFile(path, "{"));
    QVERIFY(!outbox::claim(spool.environment, "dr", now()));
    QVERIFY(spool.names().at(0).starts_with("open-"));
    QCOMPARE(test::idsIn(spool.directory).size(), 1U);
}

void TestClaim::aPurgeIsNotUndoneByTheSender()
{
    const ConsentedHome spool;
    spool.record({"1", "2"});
    const auto claims = spool.claimed();
    QCOMPARE(outbox::purge(spool.environment, "dr").value(), std::uint64_t{2});
    QVERIFY(outbox::keep(spool.environment, header(), claims[0].events, now()));
    QVERIFY(outbox::quarantine(spool.environment, header(), claims[0].events, "refused", now()));
    QVERIFY(outbox::settle(claims[0]));
    QVERIFY(spool.names().empty());
    QVERIFY(outbox::dropped(spool.environment, "dr").empty());
    QVERIFY(outbox::ensureGeneration(spool.environment, "dr")); // consent comes back
    QVERIFY(outbox::keep(spool.environment, header(), claims[0].events, now()));
    QVERIFY(spool.names().empty());
}

void TestClaim::aSegmentThatGrewIsNotSettled()
{
    const ConsentedHome spool;
    spool.record({"1"});
    const auto claims = spool.claimed();
    QVERIFY(appendToFile(claims[0].path, spool.line("2")));
    QCOMPARE(int(outbox::settle(claims[0]).error().code), int(Code::Changed));
    QCOMPARE(idsOf(spool.claimed()), Ids({"1", "2"}));
}

void TestClaim::dropsAddUp()
{
    const ConsentedHome spool;
    const Ids many(100, "0123456789abcdef0123456789abcdef");
    for (int i = 0; i < 300; ++i) {
        QVERIFY(outbox::countDropped(spool.environment, "dr", "rate", 3, 1000 + i, many));
        QVERIFY(outbox::countDropped(spool.environment, "dr", "too-old", 1, 5, {}));
    }
    spool.home.write(".local/state/vitrine/dr/dropped.ndjson",
                     "\n{\"v\":1,\"dropped\":{\"reason\":\"rate\"\nrubbish\n");
    const auto all = outbox::dropped(spool.environment, "dr");
    QCOMPARE(all.size(), 2U);
    QCOMPARE(spool.dropped("rate"), std::uint64_t{900});
    QCOMPARE(spool.dropped("too-old"), std::uint64_t{300});
    QCOMPARE(all[0].last, Millis{1299});
    QCOMPARE(all[0].ids.size(), 1000U);
    QVERIFY(factsOf(spool.home.path(".local/state/vitrine/dr/dropped.ndjson"))->size < 400'000);
}

void TestClaim::aPurgeIsCheap()
{
    const ConsentedHome spool;
    {
        auto open = spool.writer();
        for (int i = 0; test::bytesIn(spool.directory) < 4'500'000; ++i)
            for (int k = 0; k < 100; ++k)
                QVERIFY(open.append(spool.line(std::to_string(100 * i + k)), now()));
    }
    const std::clock_t before = std::clock();
    QVERIFY(outbox::purge(spool.environment, "dr").value() > 10'000);
    const double ms = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    qInfo("a purge of 4.5 MB took %.1f ms of CPU time (promised: 50)", ms);
    QVERIFY(ms < 250); // unoptimised and on a busy machine
}

QTEST_APPLESS_MAIN(TestClaim)
#include "tst_claim.moc"
