// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind the charts, against the same numbers counted the slow and plain way.
#include "plaincount.h"

#include <QtTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;
using report::Usage;

namespace {

std::vector<Plain> generated(unsigned seed, std::size_t count)
{
    std::mt19937 random(seed);
    const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    const auto oneOf = [&](std::initializer_list<const char*> texts) {
        return std::string(*(texts.begin() + below(static_cast<int>(texts.size()))));
    };
    std::vector<Plain> events;
    while (events.size() < count) {
        Plain event;
        event.product = oneOf({"dr", "codegen", "azsdk"});
        event.command = oneOf({"", "init", "generate", "dr templates list", "x"});
        event.version = oneOf({"", "0.9", "0.10", "1.0"});
        event.error = below(5) ? "" : oneOf({"NetworkError", "ValidationError"});
        event.time = below(20) ? 1'700'000'000'000 + below(400) * 7 * hour - below(3) : store::Row::noTime;
        event.durationMs = below(4) ? static_cast<float>(below(20'000)) / 8 : -1;
        event.success = below(3) - 1;
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT
private slots:
    void countsLikeAPersonWould_data();
    void countsLikeAPersonWould();
    void nothingIsNothing();
    void oneEvent();
    void daysAreLocal_data();
    void daysAreLocal();
    void rangesAreHalfOpen_data();
    void rangesAreHalfOpen();
    void equalsAreSortedByName();
    void quantilesByHand();
    void tooManyVersionsAreCountedTogether();
};

void TestUsage::countsLikeAPersonWould_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<int>("offset");
    const qint64 start = 1'700'000'000'000;
    QTest::newRow("everything") << "" << qint64{INT64_MIN} << qint64{INT64_MAX} << 0;
    QTest::newRow("one product") << "dr" << qint64{INT64_MIN} << qint64{INT64_MAX} << 60;
    QTest::newRow("no such product") << "kiota" << qint64{INT64_MIN} << qint64{INT64_MAX} << 0;
    QTest::newRow("a month") << "codegen" << start + 30 * day << start + 60 * day << -210;
    QTest::newRow("since") << "" << start + 50 * day << qint64{INT64_MAX} << 765;
    QTest::newRow("until") << "" << qint64{INT64_MIN} << start + 9 * day << -720;
}

void TestUsage::countsLikeAPersonWould()
{
    QFETCH(QString, product);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(int, offset);
    for (unsigned seed = 0; seed < 5; ++seed)
        compareAll(generated(seed, 3000), {product.toStdString(), {from, to}, offset});
}

void TestUsage::nothingIsNothing()
{
    const Usage usage = report::usage(Notes({}), {});
    QCOMPARE(usage.events + usage.withoutTime, std::uint64_t{0});
    QCOMPARE(usage.first, Millis{0});
    QCOMPARE(usage.last, Millis{0});
    QVERIFY(usage.days.empty() && usage.commands.empty() && usage.durations.empty() && usage.errors.empty());
    QVERIFY(usage.versions.empty() && usage.versionDays.empty());
}

void TestUsage::oneEvent()
{
    Plain event{"dr", "init", "1.0", "", 5 * day + hour, 250, 1};
    Usage usage = report::usage(Notes({event}), {});
    QCOMPARE(usage.first, event.time);
    QCOMPARE(usage.last, event.time);
    QCOMPARE(usage.days.front().day, std::int64_t{5});
    QCOMPARE(usage.days.front().succeeded, std::uint64_t{1});
    QCOMPARE(usage.durations.front().median, 250.0);
    QCOMPARE(usage.durations.front().p95, 250.0);
    QCOMPARE(usage.versions, std::vector<std::string>{"1.0"});

    event.time = store::Row::noTime;
    usage = report::usage(Notes({event}), {});
    QCOMPARE(usage.events, std::uint64_t{1});
    QCOMPARE(usage.withoutTime, std::uint64_t{1});
    QVERIFY(usage.days.empty() && usage.versionDays.empty());
    QCOMPARE(usage.versions, std::vector<std::string>{"1.0"});
    QCOMPARE(usage.commands.front().events, std::uint64_t{1});
}

void TestUsage::daysAreLocal_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("offset");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("epoch") << qint64{0} << 0 << qint64{0};
    QTest::newRow("epoch, west") << qint64{0} << -60 << qint64{-1};
    QTest::newRow("just before the epoch") << qint64{-1} << 0 << qint64{-1};
    QTest::newRow("just before the epoch, east") << qint64{-1} << 1 << qint64{0};
    QTest::newRow("23:59:59.999") << qint64{day - 1} << 0 << qint64{0};
    QTest::newRow("23:59:59.999, Berlin") << qint64{day - 1} << 60 << qint64{1};
    QTest::newRow("Kathmandu's midnight") << qint64{day - 345 * 60'000} << 345 << qint64{1};
    QTest::newRow("before Kathmandu's midnight") << qint64{day - 345 * 60'000 - 1} << 345 << qint64{0};
    QTest::newRow("the last time there is") << qint64{INT64_MAX} << 840 << qint64{INT64_MAX / day};
    QTest::newRow("the first time there is") << qint64{INT64_MIN + 1} << -720 << qint64{INT64_MIN / day - 1};
}

void TestUsage::daysAreLocal()
{
    QFETCH(qint64, time);
    QFETCH(int, offset);
    QFETCH(qint64, expected);
    Plain event;
    event.time = time;
    const Usage usage = report::usage(Notes({event}), {"", {}, offset});
    QCOMPARE(usage.days.size(), std::size_t{1});
    QVERIFY(std::abs(usage.days.front().day - expected) <= (std::abs(time) > INT64_MAX / 2 ? 1 : 0));
}

void TestUsage::rangesAreHalfOpen_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<int>("events");
    QTest::newRow("all, also the timeless") << qint64{INT64_MIN} << qint64{INT64_MAX} << 4;
    QTest::newRow("from is in") << qint64{100} << qint64{INT64_MAX} << 3;
    QTest::newRow("to is out") << qint64{INT64_MIN} << qint64{300} << 2;
    QTest::newRow("between") << qint64{101} << qint64{300} << 1;
    QTest::newRow("empty") << qint64{200} << qint64{200} << 0;
    QTest::newRow("reversed") << qint64{300} << qint64{100} << 0;
}

void TestUsage::rangesAreHalfOpen()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(int, events);
    std::vector<Plain> all(4);
    all[0].time = 100;
    all[1].time = 200;
    all[2].time = 300;
    QCOMPARE(static_cast<int>(report::usage(Notes(all), {"", {from, to}, 0}).events), events);
}

void TestUsage::equalsAreSortedByName()
{
    std::vector<Plain> all;
    for (const char* name : {"beta", "Alpha", "beta", "Alpha", "often", "often", "often", "alpha"}) {
        Plain event;
        event.command = event.version = event.error = name;
        event.durationMs = 1;
        event.time = 7;
        all.push_back(event);
    }
    const Usage usage = report::usage(Notes(all), {});
    const std::vector<std::string> expected{"often", "Alpha", "beta", "alpha"};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(usage.commands[i].name, expected[i]);
        QCOMPARE(usage.errors[i].name, expected[i]);
        QCOMPARE(usage.durations[i].command, expected[i]);
    }
    QCOMPARE(usage.versions, (std::vector<std::string>{"Alpha", "alpha", "beta", "often"})); // all at the same time
}

void TestUsage::quantilesByHand()
{
    std::vector<Plain> all(5);
    const float durations[] = {40, 10, 0, 30, 20};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].command = "x";
        all[i].durationMs = durations[i];
    }
    const auto found = report::usage(Notes(all), {}).durations.front();
    QCOMPARE(found.lowest + 0, 0.0);
    QCOMPARE(found.firstQuartile, 10.0);
    QCOMPARE(found.median, 20.0);
    QCOMPARE(found.thirdQuartile, 30.0);
    QCOMPARE(found.p95, 38.0);
    QCOMPARE(found.highest, 40.0);
    all.pop_back(); // an even number
    QCOMPARE(report::usage(Notes(all), {}).durations.front().median, 20.0);
}

void TestUsage::tooManyVersionsAreCountedTogether()
{
    std::vector<Plain> all;
    const auto add = [&](const std::string& version, int times) {
        for (; times > 0; --times)
            all.push_back({"dr", "", version, "", static_cast<Millis>(all.size()), -1, -1});
    };
    for (int i = 0; i < 150; ++i)
        add("rare" + std::to_string(i), 1);
    for (std::size_t i = 0; i + 1 < report::mostVersions; ++i)
        add("often" + std::to_string(i), 2);
    const Usage usage = report::usage(Notes(all), {});
    QCOMPARE(usage.versions.size(), report::mostVersions);
    QCOMPARE(usage.versions.front(), std::string("often0"));
    QCOMPARE(usage.versions.back(), std::string());
    QCOMPARE(usage.versionDays.size(), std::size_t{1});
    QCOMPARE(usage.versionDays.front().events.front(), std::uint64_t{2});
    QCOMPARE(usage.versionDays.front().events.back(), std::uint64_t{150});
}

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
